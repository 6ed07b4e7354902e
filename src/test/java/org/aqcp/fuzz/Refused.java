package org.aqcp.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.ProblemKind;

/** What must be true of every reported problem, whatever the input. */
public final class Refused {
  /** Of the file as a whole. */
  private static final Set<ProblemKind> PLACELESS =
      Set.of(
          InputProblem.NOT_TEXT,
          InputProblem.TOO_LARGE,
          InputProblem.TOO_MANY_PROBLEMS,
          InputProblem.WRONG_FORMAT);

  private static final String EMPTY = "the file is empty";

  private Refused() {}

  /** Each stands within the file, in a sentence that a screen can show. */
  public static void checkAll(List<Problem> problems, String file, String text) {
    List<String> lines = List.of(text.split("\r\n|\n|\r", -1));
    for (Problem problem : problems) {
      assertThat(problem.toString())
          .doesNotContainPattern("[\\p{Cntrl}&&[^\t]\u202A-\u202E\u2066-\u2069]");
      assertThat(problem.toString()).doesNotContain("Exception", "org.aqcp");
      if (problem.file().equals(file)) {
        check(problem, lines);
      }
    }
  }

  private static void check(Problem problem, List<String> lines) {
    Place place = problem.place();
    if (place.equals(Place.NOWHERE)) {
      boolean whole = PLACELESS.contains(problem.kind()) || problem.message().equals(EMPTY);
      assertThat(whole).as(problem.toString()).isTrue();
      return;
    }
    assertThat(place.line()).as(problem.toString()).isBetween(1, lines.size());
    String line = lines.get(place.line() - 1);
    // a byte order mark is no part of the text; what is missing is told behind the end
    int longest = line.codePointCount(0, line.length()) + 1;
    assertThat(place.column()).as(problem.toString()).isBetween(1, longest);
  }
}
