package org.aqcp.shell.watch;

import java.nio.file.Path;
import java.util.Optional;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.difference.Difference;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.LoadedFrameworks;
import org.aqcp.shell.session.Screen;
import org.aqcp.shell.session.Session;

/**
 * Evaluates a partnership again whenever a file that its verdicts depend on is saved, and prints
 * what changed since the last valid state, which stays in effect while there are problems.
 */
public final class Watching {
  private final Path partnership;
  private final Optional<String> against;
  private final Session session;
  private final WatchScreen screen;
  private LoadedFrameworks frameworks;
  private Optional<ExplainedEvaluation> lastValid = Optional.empty();
  private ExitStatus status = ExitStatus.OK;

  /**
   * Starts with the loaded framework versions and rules.
   *
   * @param against the framework version; empty for the newest
   */
  public Watching(
      Path partnership,
      Optional<String> against,
      LoadedFrameworks frameworks,
      Session session,
      Screen screen) {
    this.partnership = partnership;
    this.against = against;
    this.frameworks = frameworks;
    this.session = session;
    this.screen = new WatchScreen(screen);
  }

  /**
   * Runs until the user asks to end.
   *
   * @param once whether to end after the first save
   * @return with {@code once}, the status of the last report
   */
  public ExitStatus run(boolean once) {
    // created before any file is read, so that no save is missed
    SaveDetector saves =
        new SaveDetector(new WatchedFiles(frameworks.home(), partnership), session.keyboard());
    begin();
    try {
      boolean more = true;
      while (more && saves.await()) {
        more = !report(saves) || !once;
      }
    } catch (InterruptedException ended) {
      // Ctrl-C ends the watch and nothing else
    }
    if (session.isLasting()) {
      screen.note("watched");
    }
    return once ? status : ExitStatus.OK;
  }

  private void begin() {
    Attempt first = Attempt.of(frameworks, against, partnership, level());
    if (first.evaluation().isPresent()) {
      lastValid = first.evaluation();
      screen.summary(lastValid.get());
      screen.warnings(Optional.empty(), lastValid.get());
      warmUp();
      reportUnloaded();
    } else {
      refuse(first);
    }
    String ends = session.isLasting() ? "Enter" : "Ctrl-C";
    screen.note(
        "watching `%s` and the rules in `%s`; %s ends"
            .formatted(partnership, frameworks.home().folder(), ends));
    screen.pause();
  }

  /** Reports edits from earlier in this session that have not been loaded. */
  private void reportUnloaded() {
    if (!session.isLasting()) {
      return;
    }
    LoadedFrameworks renewed = frameworks.renewed();
    Attempt attempt = Attempt.of(renewed, against, partnership, level());
    boolean differs =
        attempt
            .evaluation()
            .map(now -> !Difference.between(lastValid.get(), now).isNone())
            .orElse(true);
    if (differs) {
      screen.note("edited since they were loaded:");
      take(attempt, renewed);
    }
  }

  /** Returns false and reports nothing if the files changed meanwhile. */
  private boolean report(SaveDetector saves) throws InterruptedException {
    LoadedFrameworks renewed = frameworks.renewed();
    Attempt attempt = Attempt.of(renewed, against, partnership, level());
    if (saves.isOutdated() || (attempt.evaluation().isEmpty() && saves.continues())) {
      return false;
    }
    saves.report().forEach(screen::note);
    take(attempt, renewed);
    screen.pause();
    return true;
  }

  private void take(Attempt attempt, LoadedFrameworks renewed) {
    if (attempt.evaluation().isEmpty()) {
      refuse(attempt);
      return;
    }
    Optional<ExplainedEvaluation> before = lastValid;
    lastValid = attempt.evaluation();
    frameworks = renewed;
    session.adopt(renewed);
    status = ExitStatus.OK;
    screen.warnings(before, lastValid.get());
    if (before.isPresent()) {
      screen.difference(before.get(), lastValid.get());
    } else {
      screen.summary(lastValid.get());
      warmUp();
    }
  }

  private void refuse(Attempt attempt) {
    status = attempt.inFramework() ? ExitStatus.FRAMEWORK : ExitStatus.USAGE;
    screen.problems(attempt, lastValid.isPresent());
  }

  private void warmUp() {
    Evaluation evaluation = lastValid.orElseThrow().evaluation();
    frameworks.expectEdits(evaluation.version(), evaluation.partnership().level());
  }

  private Optional<String> level() {
    return lastValid.map(last -> last.evaluation().partnership().level());
  }
}
