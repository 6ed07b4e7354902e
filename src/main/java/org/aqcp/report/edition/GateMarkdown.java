package org.aqcp.report.edition;

import static org.aqcp.report.safe.Escaped.markdown;

import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.edition.gate.Gate;
import org.aqcp.edition.gate.GateStep;
import org.aqcp.edition.impact.Impact;
import org.aqcp.input.problem.Problem;

/** What a change of framework versions was held to, as Markdown for a pull request. */
public final class GateMarkdown {
  /** Room for what is said beside tables of changed verdicts. */
  private static final int MOST_ROWS = 100;

  private final StringBuilder page = new StringBuilder();

  private GateMarkdown() {}

  /** Renders it with no more characters than a comment may have. */
  public static String render(Gate gate) {
    GateMarkdown markdown = new GateMarkdown();
    markdown.steps(gate);
    markdown.problems(gate);
    for (VersionDifference difference : gate.differences()) {
      markdown.line(
          "### %s since %s".formatted(markdown(difference.after().id()), markdown(gate.base())));
      markdown.line("- " + markdown(DifferenceWords.counts(difference)));
      DifferenceWords.measures(difference.measures())
          .ifPresent(words -> markdown.page.append("- ").append(markdown(words)).append('\n'));
      markdown.page.append("- ").append(markdown(DifferenceWords.step(difference))).append('\n');
    }
    for (Impact impact : gate.impacts()) {
      int left = ImpactMarkdown.MOST - markdown.page.length() - 1;
      markdown.line(ImpactMarkdown.render(impact, Math.max(left, 0)).strip());
    }
    String text = markdown.page.toString();
    return text.length() <= ImpactMarkdown.MOST ? text : text.substring(0, ImpactMarkdown.MOST);
  }

  private void steps(Gate gate) {
    line("## aqcp ci: " + markdown(GateText.verdict(gate)));
    line("| | step | |");
    page.append("| --- | --- | --- |\n");
    for (GateStep step : gate.steps()) {
      page.append(
          "| %s | %s | %s |\n"
              .formatted(
                  step.passed() ? "✓" : "✗",
                  markdown(step.name()),
                  markdown(GateText.words(step))));
    }
  }

  private void problems(Gate gate) {
    int rows = 0;
    StringBuilder all = new StringBuilder();
    for (Problem problem : gate.problems()) {
      if (rows++ < MOST_ROWS) {
        all.append("- ").append(cut(ProblemWords.of(problem))).append('\n');
      }
    }
    gate.accepted()
        .forEach(
            (problem, reason) ->
                all.append("- accepted: ")
                    .append(cut(ProblemWords.of(problem)))
                    .append("; ")
                    .append(cut(reason))
                    .append('\n'));
    if (rows > MOST_ROWS) {
      all.append("- and %d more\n".formatted(rows - MOST_ROWS));
    }
    if (!all.isEmpty()) {
      line(all.toString().strip());
    }
  }

  /** A hundred problems have to fit in a comment. */
  private static String cut(String text) {
    int most = 300;
    return markdown(text.length() <= most ? text : text.substring(0, most) + "...");
  }

  private void line(String text) {
    page.append(page.isEmpty() ? "" : "\n").append(text).append('\n');
  }
}
