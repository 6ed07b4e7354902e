package org.aqcp.report.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.metrics.publish.PublishedMeasure;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.PublishedCell;
import org.aqcp.metrics.release.ReleaseHead;
import org.aqcp.metrics.release.ReleasedDimension;
import org.aqcp.report.safe.CsvText;

/**
 * Metrics as comma-separated values, a row for each cell. In the column of a subgroup an empty cell
 * means all; {@code s} stands for what is not shown.
 */
public final class MetricsCsv {
  private MetricsCsv() {}

  /** Renders metrics. */
  public static String render(MetricsReport report) {
    ReleaseHead head = report.metrics().release().head();
    List<String> names = head.dimensions().stream().map(ReleasedDimension::name).toList();
    List<String> columns = new ArrayList<>(List.of("measure", "title", "period"));
    columns.addAll(names);
    columns.addAll(
        List.of("value", "numerator", "denominator", "excluded", "missing", "definition"));
    StringBuilder csv = new StringBuilder(CsvText.row(columns));
    for (PublishedMeasure measure : report.metrics().measures()) {
      for (PublishedCell cell : report.metrics().release().cells()) {
        if (cell.at().measure().equals(measure.measure().id())) {
          csv.append(CsvText.row(row(measure, cell, names)));
        }
      }
    }
    return csv.toString();
  }

  private static List<String> row(PublishedMeasure of, PublishedCell cell, List<String> names) {
    List<String> row =
        new ArrayList<>(
            List.of(of.measure().id(), of.measure().title(), cell.at().period().name()));
    names.forEach(name -> row.add(cell.at().subgroup().values().getOrDefault(name, "")));
    boolean shown = cell.value().isPresent() || cell.suppressed().isEmpty();
    row.add(shown ? cell.value().map(MetricsCsv::plain).orElse("") : MetricsRow.HIDDEN);
    row.add(count(cell, CountPart.NUMERATOR));
    row.add(count(cell, CountPart.DENOMINATOR));
    row.add(count(cell, CountPart.EXCLUDED));
    row.add(count(cell, CountPart.MISSING));
    row.add(of.definition().digest());
    return row;
  }

  /** Without zeros at its end. */
  private static String plain(String value) {
    return value.matches("[0-9]+\\.[0-9]+") ? new BigDecimal(value).toPlainString() : value;
  }

  private static String count(PublishedCell cell, CountPart part) {
    Integer number = cell.numbers().get(part);
    return cell.suppressed().contains(part)
        ? MetricsRow.HIDDEN
        : number == null ? "" : number.toString();
  }
}
