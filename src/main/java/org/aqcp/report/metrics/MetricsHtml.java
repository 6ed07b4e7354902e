package org.aqcp.report.metrics;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.metrics.publish.PublishedMeasure;
import org.aqcp.report.markup.Html;
import org.aqcp.report.markup.HtmlPage;
import org.aqcp.report.markup.StyleSheet;

/** Metrics as a page of its own, for screen and paper. */
public final class MetricsHtml {
  private static final String TITLE = "Participant metrics";

  private final MetricsReport report;

  private MetricsHtml(MetricsReport report) {
    this.report = report;
  }

  /** Renders metrics. */
  public static String render(MetricsReport report) {
    StyleSheet style = StyleSheet.beside(MetricsHtml.class, "metrics.css");
    return HtmlPage.of(TITLE, style, new MetricsHtml(report).body());
  }

  private List<Html> body() {
    Html main = Html.of("main");
    main.add(
        Html.of("h1", TITLE),
        Html.of("p", report.of()).with("dir", "auto"),
        Html.of("p", report.definitions() + ". " + MetricsWords.NOT_OURS),
        Html.of("p", MetricsWords.protection(report.metrics().release().head())).styled("note"));
    report.metrics().measures().forEach(measure -> main.add(measure(measure)));
    MetricsWords.uncomputed(report).ifPresent(words -> main.add(Html.of("p", words)));
    return List.of(main);
  }

  private Html measure(PublishedMeasure of) {
    Html section =
        Html.of("section").add(Html.of("h2", of.measure().id() + "  " + of.measure().title()));
    section.add(Html.of("p", MetricsWords.settings(of.measure())).styled("note"));
    for (String period : of.cohorts().keySet()) {
      section.add(table(of, period));
    }
    Html details = Html.of("details").add(Html.of("summary", "How it is defined"));
    Html list = Html.of("ul");
    of.definition().lines().forEach(line -> list.add(Html.of("li", line)));
    return section.add(
        details.add(list).add(Html.of("p", of.definition().digest()).styled("note")));
  }

  private Html table(PublishedMeasure of, String period) {
    String which = of.cohorts().size() > 1 ? period + ": " : "";
    Html head = Html.of("tr");
    for (String one : List.of("Who", "Value", "95 % interval", "People", "Excluded", "Missing")) {
      head.add(Html.of("th", one).with("scope", "col"));
    }
    Html rows = Html.of("tbody");
    String by = "";
    for (MetricsRow row : MetricsRow.all(report.metrics(), of, period)) {
      if (!row.by().equals(by)) {
        by = row.by();
        rows.add(
            Html.of("tr")
                .add(
                    Html.of("th", by).styled("by").with("colspan", "6").with("scope", "rowgroup")));
      }
      rows.add(row(row));
    }
    return Html.of("table")
        .add(
            Html.of("caption", which + MetricsWords.counted(of, period)),
            Html.of("thead").add(head),
            rows);
  }

  private static Html row(MetricsRow row) {
    List<Html> cells = new ArrayList<>();
    cells.add(Html.of("th", row.group()).with("scope", "row").with("dir", "auto"));
    for (String one :
        List.of(row.value(), row.interval(), row.people(), row.excluded(), row.missing())) {
      cells.add(Html.of("td", one));
    }
    return Html.of("tr").add(cells);
  }
}
