package org.aqcp.edition.lock;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.aqcp.condition.Status;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.RecordReader;
import org.aqcp.input.yaml.YamlFile;

/**
 * Reads the lock of a framework version strictly: it may come from a stranger. The files that it
 * names are never opened, only compared with those of the version.
 */
final class LockReader {
  private static final String VERSIONS = "framework-versions/";
  private static final String RULES = "rules/";
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final String AGAIN = "restore it, or write it again with `framework lock`";

  private final Problems problems;
  private final String id;

  private LockReader(String id, Problems problems) {
    this.id = id;
    this.problems = problems;
  }

  /**
   * Reads a lock.
   *
   * @param id the version that it must be of
   * @throws InvalidInput with all problems in it
   */
  static VersionLock read(TextFile text, String id) {
    YamlFile file = YamlFile.of(text);
    file.requireFormat(VersionLock.FORMAT);
    Optional<VersionLock> lock =
        new RecordReader(file.problems())
            .read(file.root(), VersionLock.class, Map.of(), List.of("format"));
    lock.ifPresent(read -> new LockReader(id, file.problems()).check(read, file.root().place()));
    file.problems().refuse();
    return lock.orElseThrow();
  }

  private void check(VersionLock lock, Place top) {
    if (!lock.version().equals(id)) {
      wrong(top, "this is the lock of " + Words.quoted(lock.version()));
    }
    Set<String> seen = new HashSet<>();
    lock.files().forEach(file -> check(file, this::isOwn, seen));
    lock.inherited().forEach(file -> check(file, this::isOfAnother, seen));
    lock.vocabulary().forEach(file -> check(file, LockReader::isVocabulary, seen));
    seen.clear();
    for (LockedSentence one : lock.sentences()) {
      if (!isDigest(one.means()) && Status.keyed(one.means()).isEmpty()) {
        wrong(one.place(), Words.quoted(one.means()) + " is neither a SHA-256 nor a status");
      }
      if (!seen.add(one.sentence())) {
        wrong(one.place(), Words.quoted(one.sentence()) + " is here twice");
      }
    }
  }

  private void check(LockedFile file, Predicate<String> allowed, Set<String> seen) {
    if (!isPath(file.file()) || !allowed.test(file.file())) {
      wrong(file.place(), Words.quoted(file.file()) + " is not a file that belongs here");
    }
    if (!isDigest(file.sha256())) {
      wrong(file.place(), Words.quoted(file.sha256()) + " is not a SHA-256");
    }
    if (!seen.add(file.file())) {
      wrong(file.place(), Words.quoted(file.file()) + " is here twice");
    }
  }

  private void wrong(Place place, String message) {
    problems.add(InputProblem.INVALID_VALUE, place, message, AGAIN);
  }

  private boolean isOwn(String file) {
    return version(file).equals(id);
  }

  private boolean isOfAnother(String file) {
    return !version(file).isEmpty() && !isOwn(file);
  }

  private static boolean isVocabulary(String file) {
    return file.startsWith(RULES + "vocabulary/");
  }

  /** The version that a file is of; empty if it is of none. */
  static String version(String file) {
    if (isVocabulary(file)) {
      return "";
    }
    String[] names = file.split("/", -1);
    boolean framework =
        names.length == 3 && file.startsWith(VERSIONS) && names[2].equals("framework.yaml");
    boolean measures =
        names.length == 4 && file.startsWith(VERSIONS) && names[2].equals("measures");
    boolean rules = names.length > 2 && file.startsWith(RULES);
    return framework || measures || rules ? names[1] : "";
  }

  /** Whether a path leads further in with each of its names. */
  private static boolean isPath(String file) {
    return !file.contains("\\")
        && Arrays.stream(file.split("/", -1))
            .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
  }

  private static boolean isDigest(String text) {
    return SHA256.matcher(text).matches();
  }
}
