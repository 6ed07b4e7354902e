package org.aqcp.report.metrics;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.result.Funnel;
import org.aqcp.metrics.result.FunnelStep;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.safe.PrintableText;

/** The steps from records to those who meet a measure, as text for those who hold the records. */
public final class FunnelText {
  static final String EXACT =
      "These counts are exact, for those who hold the records. Publish what `metrics` prints.";

  private FunnelText() {}

  /** Renders a funnel. */
  public static String render(Funnel funnel, String of, Palette palette, int width) {
    Page page = new Page(width);
    MeasureDefinition measure = funnel.result().measure();
    page.words(0, palette.bold(measure.id()) + "  " + measure.title());
    page.words(4, PrintableText.of(of));
    if (measure.about() != null) {
      page.words(4, measure.about());
    }
    page.blank();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", "left", "unknown"));
    for (FunnelStep step : funnel.steps()) {
      rows.add(
          List.of(
              step.name(), count(step.count()), step.unknown() == 0 ? "" : count(step.unknown())));
    }
    List<String> lines = new MetricsTable(rows).lines(width - 2);
    page.line("  " + lines.get(0));
    for (int i = 1; i < lines.size() && i <= funnel.steps().size(); i++) {
      page.line("  " + lines.get(i));
      page.words(6, palette.faint(funnel.steps().get(i - 1).words()));
    }
    long outside = funnel.result().total().counts().outside();
    if (outside > 0) {
      page.words(2, count(outside) + " meet the numerator but are not in the denominator.");
    }
    page.blank();
    page.words(0, palette.faint("unknown = left out at this step, since it is unknown of them."));
    page.words(0, palette.faint(EXACT));
    return page.toString();
  }

  private static String count(long count) {
    return RateWords.grouped(Long.toString(count));
  }
}
