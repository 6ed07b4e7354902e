package org.aqcp.shell.many;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.convene.portfolio.Summary;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.UnknownIndicators;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.shell.session.LoadedFrameworks;

/**
 * Evaluates any number of partnership files, several at once, and prints the results in input
 * order. Invalid files are reported and skipped.
 */
public final class EvaluatingMany {
  /** More names are not compared, to keep the memory bounded. */
  private static final int MOST_NAMES = 100_000;

  private final Layout layout;
  private final ReadingMany reading;
  private final Summary summary = new Summary();
  private final Set<String> names = new HashSet<>();

  /**
   * Prepares an evaluation.
   *
   * @param against the framework version; empty for the newest one for each file's level
   * @param terminal whether {@code talk} goes to a terminal
   */
  public EvaluatingMany(
      LoadedFrameworks frameworks,
      Optional<String> against,
      Layout layout,
      PrintStream talk,
      boolean terminal) {
    this.layout = layout;
    this.reading = new ReadingMany(frameworks, against, talk, terminal);
  }

  /**
   * Evaluates files.
   *
   * @param names files, folders and patterns, relative to the folder
   * @throws InvalidInput if there is no such framework version
   */
  public void run(Path folder, List<String> names, int threads, PrintStream to) {
    try {
      reading.run(
          folder, names, threads, file -> true, this::evaluated, outcome -> take(outcome, to));
      if (!reading.stopped() && summary.partnerships() > 0) {
        print(layout.end().apply(summary), to);
      }
    } finally {
      reading.conclude();
    }
  }

  private static void print(String text, PrintStream to) {
    to.print(text);
    to.flush();
  }

  private FileOutcome evaluated(PartnershipFile file, Evaluator evaluator) {
    List<Problem> warnings = new ArrayList<>(file.warnings());
    warnings.addAll(UnknownIndicators.in(file, evaluator.version()));
    return layout.one().apply(file, evaluator).of(file.origin().file(), warnings);
  }

  private void take(FileOutcome outcome, PrintStream to) {
    String head = summary.partnerships() == 0 ? layout.head() : "";
    print(head + text(outcome), to);
    summary.add(outcome.evaluation());
    warn(outcome.problems());
  }

  private String text(FileOutcome outcome) {
    String name = outcome.evaluation().partnership().name();
    boolean again = names.size() < MOST_NAMES ? !names.add(name) : names.contains(name);
    return again ? layout.again().apply(outcome.text(), outcome.file()) : outcome.text();
  }

  /** Only counts them: printed in full for many files they would bury the output. */
  private void warn(List<Problem> warnings) {
    if (!warnings.isEmpty()) {
      String file = Words.visible(warnings.get(0).file());
      int count = warnings.size();
      reading.say(
          "%s: %d warning%s; `aqcp check %s` shows %s"
              .formatted(file, count, count == 1 ? "" : "s", file, count == 1 ? "it" : "them"));
    }
  }

  public Summary summary() {
    return summary;
  }

  /** Whether all files were valid. */
  public boolean complete() {
    return reading.complete();
  }

  /** Whether the user stopped it. */
  public boolean stopped() {
    return reading.stopped();
  }
}
