package org.aqcp.edition.lock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;

/**
 * Finds sentences that do not mean what they meant when their version was locked. Words may be
 * added to the vocabulary of a home at any time; that is none.
 *
 * @param file the name of the lock
 * @param now the sentences of the rules, by their texts
 * @param vocabulary the names of the vocabulary files that changed since
 * @param rulesAreLocked whether the files of the rules are all as they were locked, so that the
 *     lock must know the same sentences
 */
record MeaningDifferences(
    VersionLock lock,
    String file,
    Map<String, SentenceNow> now,
    List<String> vocabulary,
    boolean rulesAreLocked) {
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Map<String, SentenceNow> unknown = new HashMap<>(now);
    for (LockedSentence locked : lock.sentences()) {
      SentenceNow read = unknown.remove(locked.sentence());
      if (read != null && !read.means().equals(locked.means())) {
        problems.add(changed(read, locked));
      } else if (read == null && rulesAreLocked) {
        problems.add(
            problem(
                file,
                Extent.at(locked.place()),
                "no rule of %s says %s"
                    .formatted(Words.quoted(lock.version()), Words.quoted(locked.sentence())),
                "restore the lock with version control"));
      }
    }
    if (rulesAreLocked) {
      unknown.values().forEach(read -> problems.add(unknown(read)));
    }
    return problems;
  }

  private Problem changed(SentenceNow read, LockedSentence locked) {
    String then =
        read.isRead()
            ? "this does not mean what it meant when "
                + Words.quoted(lock.version())
                + " was locked"
            : "this cannot be read as it could when "
                + Words.quoted(lock.version())
                + " was locked";
    return problem(read.file(), read.extent(), then + concluded(read, locked) + because(), hint());
  }

  /** What a conclusion says then and now. */
  private static String concluded(SentenceNow read, LockedSentence locked) {
    boolean statuses = locked.means().length() < 64 && read.means().length() < 64;
    return statuses && read.isRead()
        ? " (" + Words.quoted(read.means()) + ", not " + Words.quoted(locked.means()) + ")"
        : "";
  }

  private String because() {
    return vocabulary.isEmpty()
        ? ", though the vocabulary is the same: this aqcp reads it otherwise, or the lock was"
            + " edited"
        : "; since then, " + String.join(", ", vocabulary) + " changed";
  }

  private String hint() {
    return vocabulary.isEmpty()
        ? "restore the lock, or use the aqcp that wrote it"
            + LockCheck.orElse(lock.version(), lock.version())
        : "restore the words that it is made of" + LockCheck.orElse(lock.version(), lock.version());
  }

  private Problem unknown(SentenceNow read) {
    return problem(
        read.file(),
        read.extent(),
        "the lock of " + Words.quoted(lock.version()) + " does not say what this means",
        "restore the lock with version control");
  }

  private static Problem problem(String file, Extent extent, String message, String hint) {
    return new Problem(LockProblem.LOCKED_MEANING_CHANGED, file, extent, message, hint);
  }
}
