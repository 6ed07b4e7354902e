package org.aqcp.edition.lock;

import java.util.List;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;

/**
 * What a framework version was when it was locked: its files, what it has of other versions, and
 * what the sentences of its rules meant. Lists are sorted.
 *
 * @param version its id
 * @param files its words and numbers, rules and cases
 * @param inherited those of the versions that it extends
 * @param sentences those of all its rules, each once
 * @param vocabulary what the sentences were read with; it may grow, so its files are not held to
 *     this: it only tells which of them changed where a meaning did
 */
@About("What a framework version was when it was locked.")
public record VersionLock(
    @Required @About(value = "the framework version", example = "aqcp-1.0") String version,
    @Required @About("its words and numbers, rules and cases") List<LockedFile> files,
    @About("those of the versions that it extends") List<LockedFile> inherited,
    @Required @About("what the sentences of its rules mean") List<LockedSentence> sentences,
    @About("what they are read with; these files may change") List<LockedFile> vocabulary) {
  static final String FORMAT = "aqcp-lock/1";

  public VersionLock {
    files = List.copyOf(files);
    inherited = inherited == null ? List.of() : List.copyOf(inherited);
    sentences = List.copyOf(sentences);
    vocabulary = vocabulary == null ? List.of() : List.copyOf(vocabulary);
  }
}
