package org.aqcp.shell.watch;

import java.util.List;
import java.util.Optional;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.difference.Difference;
import org.aqcp.input.problem.Problem;
import org.aqcp.report.difference.TextDifference;
import org.aqcp.report.evaluation.TextEvaluation;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.layout.Wrapped;
import org.aqcp.shell.session.Screen;

/** Prints the messages and results of a watch. */
record WatchScreen(Screen screen) {

  /** Prints the overall result, the starting point for later differences. */
  void summary(ExplainedEvaluation now) {
    screen.out().print(TextEvaluation.summary(now, palette(), screen.width()));
  }

  void difference(ExplainedEvaluation before, ExplainedEvaluation now) {
    String version = now.evaluation().version().id();
    String old = before.evaluation().version().id();
    if (!version.equals(old)) {
      note("against " + version + " now, not " + old);
    }
    screen
        .out()
        .print(
            TextDifference.render(
                Difference.between(before, now), now.file().file(), palette(), screen.width()));
  }

  /** Prints the new warnings. */
  void warnings(Optional<ExplainedEvaluation> before, ExplainedEvaluation now) {
    List<Problem> known = before.map(ExplainedEvaluation::problems).orElse(List.of());
    now.problems().stream()
        .filter(problem -> !known.contains(problem))
        .forEach(screen.talk()::println);
  }

  /** Prints the problems and what stays in effect meanwhile. */
  void problems(Attempt attempt, boolean anyValid) {
    attempt.problems().forEach(screen.talk()::println);
    if (!anyValid) {
      note("nothing is evaluated until this is fixed");
    } else if (attempt.inFramework()) {
      note("the last valid rules stay in effect");
    } else {
      note("the partnership stays as it was last read");
    }
  }

  void note(String words) {
    // keeps the order of the two streams
    screen.out().flush();
    Wrapped.lines(words, screen.width()).forEach(screen.talk()::println);
  }

  /** Separates the output of one save from the next. */
  void pause() {
    screen.flush();
    screen.talk().println();
    screen.flush();
  }

  private Palette palette() {
    return Palette.of(screen.color());
  }
}
