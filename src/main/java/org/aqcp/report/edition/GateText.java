package org.aqcp.report.edition;

import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.edition.gate.Gate;
import org.aqcp.edition.gate.GateStep;
import org.aqcp.edition.impact.Impact;
import org.aqcp.input.problem.Words;
import org.aqcp.report.findings.CheckedFiles;
import org.aqcp.report.findings.FindingsText;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/** What a change of framework versions was held to, as text. */
public final class GateText {
  private static final int NAME = 10;

  private GateText() {}

  /** Renders a line for each step, and then what keeps it from passing. */
  public static String render(Gate gate, CheckedFiles checked, Palette palette, int width) {
    Page page = new Page(width);
    for (GateStep step : gate.steps()) {
      String mark = step.passed() ? "✓" : "✗";
      String name = step.name() + " ".repeat(Math.max(1, NAME - step.name().length()));
      page.marked(
          0, mark, step.passed() ? mark : palette.bold(mark), name + Words.visible(words(step)));
    }
    for (VersionDifference difference : gate.differences()) {
      page.blank();
      page.words(0, "%s since %s".formatted(difference.after().id(), Words.visible(gate.base())));
      page.words(2, DifferenceWords.counts(difference));
      DifferenceWords.measures(difference.measures()).ifPresent(words -> page.words(2, words));
      page.words(2, DifferenceWords.step(difference));
    }
    for (Impact impact : gate.impacts()) {
      page.blank();
      page.words(0, ImpactWords.head(impact));
      ImpactWords.counts(impact).forEach(count -> page.words(2, count));
    }
    page.blank();
    String problems = FindingsText.problems(checked, palette, width);
    return page + problems + verdict(gate) + "\n";
  }

  /** What a step looked at and found. */
  static String words(GateStep step) {
    String problems =
        step.passed()
            ? ""
            : "; %d %s"
                .formatted(step.problems().size(), plural("problem", step.problems().size()));
    String accepted = step.accepted().isEmpty() ? "" : "; " + step.accepted().size() + " accepted";
    return step.summary() + problems + accepted;
  }

  /** Whether it passed, in words. */
  public static String verdict(Gate gate) {
    long failed = gate.steps().stream().filter(step -> !step.passed()).count();
    return failed == 0
        ? "passed: all %d steps".formatted(gate.steps().size())
        : "failed: %d of %d steps".formatted(failed, gate.steps().size());
  }

  private static String plural(String noun, int number) {
    return number == 1 ? noun : noun + "s";
  }
}
