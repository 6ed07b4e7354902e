package org.aqcp.edition.lock;

import java.util.List;
import org.aqcp.input.problem.Problem;

/**
 * A framework version compared with its lock.
 *
 * @param version its id
 * @param files how many the lock has, those of versions that it extends too
 * @param sentences how many the lock has
 * @param problems what is not as it was locked, or why that is not known
 */
public record Verification(
    String version, Outcome outcome, int files, int sentences, List<Problem> problems) {
  /** What came of it. */
  public enum Outcome {
    AS_LOCKED,
    DIFFERS,
    NOT_LOCKED,
    /** What is left is as it was locked, but it cannot be read any more, or it is not locked. */
    NOT_READABLE
  }

  public Verification {
    problems = problems.stream().distinct().sorted(Problem.ORDER).toList();
  }

  static Verification withoutLock(String version, Outcome outcome, List<Problem> problems) {
    return new Verification(version, outcome, 0, 0, problems);
  }

  static Verification of(VersionLock lock, Outcome outcome, List<Problem> problems) {
    int files = lock.files().size() + lock.inherited().size();
    return new Verification(lock.version(), outcome, files, lock.sentences().size(), problems);
  }
}
