package org.aqcp.report.evaluation;

import static org.aqcp.report.safe.Escaped.markdown;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aqcp.assist.plan.Plan;
import org.aqcp.assist.plan.PlanReport;
import org.aqcp.report.safe.Escaped;

/** Plans as a page in Markdown, with columns for who does what until when. */
public final class PlansMarkdown {
  private final StringBuilder page = new StringBuilder();

  private PlansMarkdown() {}

  public static String render(PlanReport report) {
    PlansMarkdown markdown = new PlansMarkdown();
    markdown.line("# " + markdown(report.before().partnership().name()));
    if (report.plans().isEmpty()) {
      markdown.line("Nothing is missing: nothing that was asked for has to change.");
    }
    report.plans().forEach(markdown::add);
    PlansText.waived(report).ifPresent(words -> markdown.line(sentence(words)));
    report.due().ifPresent(markdown::add);
    return markdown.page.toString();
  }

  /** Adds a block of text. */
  private void line(String text) {
    page.append(page.isEmpty() ? "" : "\n").append(text).append('\n');
  }

  private void add(Plan plan) {
    line("## " + markdown(PlansText.title(plan.aim())));
    line("It is %s now.".formatted(plan.before().status().words()));
    if (plan.isFound()) {
      line("To make it %s:".formatted(plan.to().words()));
      table(PlanRow.of(plan).stream().map(PlanRow::cells).toList());
    }
    if (!plan.worse().isEmpty()) {
      line(sentence("also: " + PlansText.worse(plan.worse())));
    }
    plan.others().forEach(other -> line(sentence(PlansText.instead(plan, other, ChangeText::of))));
    line(sentence(PlansText.known(plan)));
  }

  private static String sentence(String text) {
    return markdown(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)) + ".";
  }

  private void table(List<List<String>> rows) {
    StringBuilder table = new StringBuilder(cells(PlanRow.HEAD));
    table.append(cells(PlanRow.HEAD.stream().map(column -> "---").toList()));
    rows.forEach(row -> table.append(cells(row.stream().map(Escaped::markdown).toList())));
    line(table.toString().stripTrailing());
  }

  /** All cells of a row but the first, which the heading says. */
  private static String cells(List<String> cells) {
    return cells.stream().skip(1).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private void add(PlanReport.DueUntil due) {
    line("## What falls due until " + due.last());
    line(
        due.all().isEmpty()
            ? "Nothing: no verdict changes."
            : due.all().stream()
                .map(
                    one ->
                        "- %s: %s %s"
                            .formatted(
                                one.day(),
                                markdown(one.indicator().id()),
                                markdown(DueText.of(one))))
                .collect(Collectors.joining("\n")));
  }
}
