package org.aqcp.report.evaluation;

import org.aqcp.condition.Status;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;

/** Why a criterion has its status, as text: the roll-up rules and the status of each indicator. */
public final class TextCriterion {
  private TextCriterion() {}

  public static String render(CriterionVerdict of, Palette palette, int width) {
    Page page = new Page(width);
    head(of, palette, page);
    page.blank();
    of.verdict()
        .rules()
        .forEach(
            rule -> page.marked(2, rule.holds(), palette, TextExplanation.heading(rule.rule())));
    page.blank();
    page.line("  its indicators:");
    of.indicators().forEach(indicator -> IndicatorText.head(4, indicator, page, palette));
    return page.toString();
  }

  private static void head(CriterionVerdict of, Palette palette, Page page) {
    Status status = of.verdict().status();
    String mark = Palette.mark(status);
    String words = status.words() + IndicatorText.could(of.verdict());
    page.ends(
        0,
        mark,
        palette.colored(status, mark),
        of.criterion().id() + "  " + of.criterion().title(),
        words,
        palette.colored(status, words));
    if (of.criterion().tagline() != null) {
      page.words(2, of.criterion().tagline());
    }
  }
}
