package org.aqcp.report.metrics;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.metrics.publish.PublishedMeasure;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.safe.PrintableText;

/** Metrics as text: a table for each measure. */
public final class MetricsText {
  private static final List<String> HEAD =
      List.of("", "value", "95 % interval", "people", "excluded", "missing");

  private static final String INDENT = "  ";

  private final MetricsReport report;
  private final Palette palette;
  private final Page page;

  private MetricsText(MetricsReport report, Palette palette, int width) {
    this.report = report;
    this.palette = palette;
    this.page = new Page(width);
  }

  /**
   * Renders metrics.
   *
   * @param definitions whether each measure's definition is printed in full
   */
  public static String render(
      MetricsReport report, boolean definitions, Palette palette, int width) {
    MetricsText text = new MetricsText(report, palette, width);
    text.head();
    report.metrics().measures().forEach(measure -> text.measure(measure, definitions));
    text.foot();
    return text.page.toString();
  }

  private void head() {
    page.words(0, palette.bold("Participant metrics"));
    page.words(0, PrintableText.of(report.of()));
    page.words(0, report.definitions() + ". " + MetricsWords.NOT_OURS);
  }

  private void measure(PublishedMeasure of, boolean definitions) {
    page.blank();
    page.words(0, palette.bold(of.measure().id()) + "  " + of.measure().title());
    page.words(4, palette.faint(MetricsWords.settings(of.measure())));
    of.cohorts().keySet().forEach(period -> period(of, period));
    if (definitions) {
      of.definition().lines().forEach(line -> page.words(4, palette.faint(line)));
      page.words(4, palette.faint(of.definition().digest()));
    }
  }

  private void period(PublishedMeasure of, String period) {
    String which = of.cohorts().size() > 1 ? period + ": " : "";
    page.words(4, palette.faint(which + MetricsWords.counted(of, period)));
    List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    String by = "";
    for (MetricsRow row : MetricsRow.all(report.metrics(), of, period)) {
      if (!row.by().equals(by)) {
        by = row.by();
        rows.add(List.of(by, "", "", "", "", ""));
      }
      rows.add(
          List.of(
              (by.isEmpty() ? "" : INDENT) + PrintableText.of(row.group()),
              row.value(),
              row.interval(),
              row.people(),
              row.excluded(),
              row.missing()));
    }
    new MetricsTable(rows).lines(page.width() - 2).forEach(line -> page.line("  " + line));
  }

  private void foot() {
    page.blank();
    MetricsWords.uncomputed(report).ifPresent(words -> page.words(0, words));
    page.words(0, palette.faint(MetricsWords.protection(report.metrics().release().head())));
    page.words(
        0,
        palette.faint(
            "missing = left out, since something is unknown that decides; unknown is never taken"
                + " for no."));
  }
}
