package org.aqcp.report.evaluation;

import java.util.stream.Collectors;
import org.aqcp.assist.plan.Due;
import org.aqcp.assist.plan.PlanReport;
import org.aqcp.report.layout.Page;
import org.aqcp.report.words.IndicatorTitle;

/** What falls due, as text. */
final class DueText {
  private DueText() {}

  static void add(PlanReport.DueUntil due, Page page) {
    page.blank();
    page.words(0, "what falls due until " + due.last() + ", if nothing else changes:");
    if (due.all().isEmpty()) {
      page.words(2, "nothing: no verdict changes");
    }
    due.all()
        .forEach(
            one ->
                page.words(
                    2, one.day() + "  " + IndicatorTitle.of(one.indicator()) + " " + of(one)));
  }

  /** What happens, and because of which dates. */
  static String of(Due due) {
    String what = "goes from %s to %s".formatted(due.from().words(), due.to().words());
    return due.because().isEmpty() ? what : what + ", because of " + because(due);
  }

  private static String because(Due due) {
    return due.because().stream().map(DueText::of).collect(Collectors.joining("; and "));
  }

  private static String of(Due.DatedPart part) {
    int line = part.place().line();
    String where = line == 0 ? "" : "line " + line + ", ";
    return "%s (%s`%s`: %s)".formatted(part.label(), where, part.key(), part.value());
  }
}
