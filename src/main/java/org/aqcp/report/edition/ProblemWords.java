package org.aqcp.report.edition;

import org.aqcp.input.problem.Problem;

/** A problem on a line: its place, what is wrong and its kind. */
public final class ProblemWords {
  private ProblemWords() {}

  /** The words for it. */
  public static String of(Problem problem) {
    int line = problem.place().line();
    return "%s: %s [%s]"
        .formatted(
            line == 0 ? problem.file() : problem.file() + ":" + line,
            problem.message(),
            problem.kind().id());
  }
}
