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

/** What is told while files are watched. */
record WatchScreen(Screen screen) {

  /** Where the partnership stands as a whole: what later differences begin from. */
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

  /** What is hardly meant as it is written, and was not before. */
  void warnings(Optional<ExplainedEvaluation> before, ExplainedEvaluation now) {
    List<Problem> known = before.map(ExplainedEvaluation::problems).orElse(List.of());
    now.problems().stream()
        .filter(problem -> !known.contains(problem))
        .forEach(screen.talk()::println);
  }

  /** What is wrong, and what holds meanwhile. */
  void problems(Attempt attempt, boolean anyGood) {
    attempt.problems().forEach(screen.talk()::println);
    if (!anyGood) {
      note("nothing is evaluated until this is fixed");
    } else if (attempt.inFramework()) {
      note("the last valid rules stay in effect");
    } else {
      note("the partnership stays as it was last read");
    }
  }

  void note(String words) {
    // what was said on the other stream stands above
    screen.out().flush();
    Wrapped.lines(words, screen.width()).forEach(screen.talk()::println);
  }

  /** Sets what was told apart from what will be. */
  void pause() {
    screen.flush();
    screen.talk().println();
    screen.flush();
  }

  private Palette palette() {
    return Palette.of(screen.color());
  }
}
