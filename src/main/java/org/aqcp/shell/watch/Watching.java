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
 * A partnership that is evaluated again whenever one of the files is saved that its verdicts rest
 * on. Told is what differs from the last good state, which stays in force while something is wrong.
 */
public final class Watching {
  private final Path partnership;
  private final Optional<String> against;
  private final Session session;
  private final WatchScreen telling;
  private LoadedFrameworks yardstick;
  private Optional<ExplainedEvaluation> good = Optional.empty();
  private ExitStatus status = ExitStatus.OK;

  /**
   * Begins with the framework versions and rules that are in force.
   *
   * @param against the framework version; empty for the newest
   */
  public Watching(
      Path partnership,
      Optional<String> against,
      LoadedFrameworks yardstick,
      Session session,
      Screen screen) {
    this.partnership = partnership;
    this.against = against;
    this.yardstick = yardstick;
    this.session = session;
    this.telling = new WatchScreen(screen);
  }

  /**
   * Goes on until the user asks to end.
   *
   * @param once whether to end after the first save
   * @return the status of what was told last
   */
  public ExitStatus run(boolean once) {
    // before anything is read: a save meanwhile must not be missed
    SaveDetector saves =
        new SaveDetector(new WatchedFiles(yardstick.home(), partnership), session.keyboard());
    begin();
    try {
      boolean more = true;
      while (more && saves.await()) {
        more = !tell(saves) || !once;
      }
    } catch (InterruptedException ended) {
      // Ctrl-C ends the watch and nothing else
    }
    if (session.isLasting()) {
      telling.note("watched");
    }
    return once ? status : ExitStatus.OK;
  }

  private void begin() {
    Attempt first = Attempt.of(yardstick, against, partnership, level());
    if (first.evaluation().isPresent()) {
      good = first.evaluation();
      telling.summary(good.get());
      telling.warnings(Optional.empty(), good.get());
      warmUp();
      tellUnread();
    } else {
      refuse(first);
    }
    String ends = session.isLasting() ? "Enter" : "Ctrl-C";
    telling.note(
        "watching `%s` and the rules in `%s`; %s ends"
            .formatted(partnership, yardstick.home().folder(), ends));
    telling.pause();
  }

  /** What was edited in this session before the watch began, and never loaded. */
  private void tellUnread() {
    if (!session.isLasting()) {
      return;
    }
    LoadedFrameworks renewed = yardstick.renewed();
    Attempt attempt = Attempt.of(renewed, against, partnership, level());
    boolean differs =
        attempt.evaluation().map(now -> !Difference.between(good.get(), now).isNone()).orElse(true);
    if (differs) {
      telling.note("edited since they were loaded:");
      take(attempt, renewed);
    }
  }

  /** False where the files changed meanwhile: then nothing is told of them yet. */
  private boolean tell(SaveDetector saves) throws InterruptedException {
    LoadedFrameworks renewed = yardstick.renewed();
    Attempt attempt = Attempt.of(renewed, against, partnership, level());
    if (saves.isOutdated() || (attempt.evaluation().isEmpty() && saves.goesOn())) {
      return false;
    }
    saves.tell().forEach(telling::note);
    take(attempt, renewed);
    telling.pause();
    return true;
  }

  private void take(Attempt attempt, LoadedFrameworks renewed) {
    if (attempt.evaluation().isEmpty()) {
      refuse(attempt);
      return;
    }
    Optional<ExplainedEvaluation> before = good;
    good = attempt.evaluation();
    yardstick = renewed;
    session.adopt(renewed);
    status = ExitStatus.OK;
    telling.warnings(before, good.get());
    if (before.isPresent()) {
      telling.difference(before.get(), good.get());
    } else {
      telling.summary(good.get());
      warmUp();
    }
  }

  private void refuse(Attempt attempt) {
    status = attempt.inFramework() ? ExitStatus.FRAMEWORK : ExitStatus.USAGE;
    telling.problems(attempt, good.isPresent());
  }

  private void warmUp() {
    Evaluation evaluation = good.orElseThrow().evaluation();
    yardstick.expectEdits(evaluation.version(), evaluation.partnership().level());
  }

  private Optional<String> level() {
    return good.map(last -> last.evaluation().partnership().level());
  }
}
