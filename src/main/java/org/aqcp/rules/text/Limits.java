package org.aqcp.rules.text;

import java.util.List;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/** The size limits of rule files and vocabulary files, far above what people write by hand. */
public final class Limits {
  static final int LINES = 5_000;
  static final int CHARACTERS = 1_000;
  public static final int RULES = 1_000;
  static final int PROBLEMS = 100;

  private Limits() {}

  /** Whether a file is within the limits; if not, a problem is added. */
  public static boolean keeps(SourceFile file, List<Problem> problems) {
    List<String> lines = file.lines();
    if (lines.size() > LINES) {
      problems.add(
          tooLarge(
              file.name(),
              new Place(LINES + 1, 1),
              "the file has more than " + LINES + " lines",
              "split it"));
      return false;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() > CHARACTERS) {
        problems.add(
            tooLarge(
                file.name(),
                new Place(i + 1, 1),
                "this line has more than " + CHARACTERS + " characters",
                "write less in it"));
        return false;
      }
    }
    return true;
  }

  /** Whether a file has so many problems that reading should stop; if so, a problem says so. */
  public static boolean isReached(List<Problem> found, SourceFile file) {
    if (found.size() == PROBLEMS) {
      found.add(
          new Problem(
              InputProblem.TOO_MANY_PROBLEMS,
              file.name(),
              Place.NOWHERE,
              "more problems not shown",
              "fix these first"));
    }
    return found.size() > PROBLEMS;
  }

  public static Problem tooLarge(String file, Place place, String message, String hint) {
    return new Problem(InputProblem.TOO_LARGE, file, place, message, hint);
  }
}
