package org.aqcp.report.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.metrics.publish.PublishedMetrics;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.PublishedCell;
import org.aqcp.metrics.release.ValueKind;
import org.aqcp.metrics.result.Bounds;
import org.aqcp.metrics.result.RateBounds;

/** A cell of a table in words. A count that is not shown is {@link #HIDDEN}. */
record MetricsRow(
    PublishedCell cell,
    String value,
    String interval,
    String people,
    String excluded,
    String missing) {
  static final String HIDDEN = "s";

  static MetricsRow of(PublishedMetrics metrics, PublishedCell cell) {
    ValueKind kind = metrics.release().head().measure(cell.at().measure()).orElseThrow().kind();
    return new MetricsRow(
        cell,
        value(cell, kind),
        kind == ValueKind.RATE
            ? rateInterval(cell)
            : metrics.interval(cell.at()).map(MetricsRow::grouped).orElse(""),
        people(cell),
        count(cell, CountPart.EXCLUDED),
        count(cell, CountPart.MISSING));
  }

  /** The rows of a measure in a period, the total first. */
  static List<MetricsRow> all(PublishedMetrics metrics, String measure, String period) {
    List<MetricsRow> rows = new ArrayList<>();
    for (PublishedCell cell : metrics.release().cells()) {
      boolean here =
          cell.at().measure().equals(measure) && cell.at().period().name().equals(period);
      if (here) {
        rows.add(of(metrics, cell));
      }
    }
    return rows;
  }

  /** Of whom, such as {@code sex: female}. */
  String group() {
    List<String> names = new ArrayList<>();
    cell.at()
        .subgroup()
        .values()
        .forEach((name, value) -> names.add(name.replace('-', ' ') + ": " + value));
    return names.isEmpty() ? "all" : String.join(", ", names);
  }

  boolean isHidden() {
    return !cell.suppressed().isEmpty();
  }

  private static String value(PublishedCell cell, ValueKind kind) {
    if (kind == ValueKind.COUNT) {
      return count(
          cell, cell.has(CountPart.NUMERATOR) ? CountPart.NUMERATOR : CountPart.DENOMINATOR);
    }
    if (cell.value().isEmpty()) {
      return isEmpty(cell) ? "" : HIDDEN;
    }
    String value = cell.value().get();
    return kind == ValueKind.RATE ? RateWords.percent(value) : grouped(value);
  }

  /** Whether it is known that nobody counts. */
  private static boolean isEmpty(PublishedCell cell) {
    return Optional.ofNullable(cell.numbers().get(CountPart.DENOMINATOR)).equals(Optional.of(0));
  }

  private static String rateInterval(PublishedCell cell) {
    Integer with = cell.numbers().get(CountPart.NUMERATOR);
    Integer of = cell.numbers().get(CountPart.DENOMINATOR);
    if (with == null || of == null || of == 0) {
      return "";
    }
    Bounds bounds = RateBounds.of(with, of);
    return RateWords.number(bounds.lower()) + " to " + RateWords.number(bounds.upper());
  }

  private static String people(PublishedCell cell) {
    String of = count(cell, CountPart.DENOMINATOR);
    boolean rate = cell.has(CountPart.NUMERATOR);
    return rate ? count(cell, CountPart.NUMERATOR) + " of " + of : of;
  }

  private static String count(PublishedCell cell, CountPart part) {
    if (cell.suppressed().contains(part)) {
      return HIDDEN;
    }
    Integer number = cell.numbers().get(part);
    return number == null ? "" : grouped(number.toString());
  }

  /** Every number of five digits or more with commas; words and dates have none. */
  private static String grouped(String text) {
    return RateWords.grouped(text);
  }
}
