package org.aqcp.report.metrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aqcp.metrics.publish.PublishedMeasure;
import org.aqcp.metrics.publish.PublishedMetrics;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.PublishedCell;
import org.aqcp.metrics.release.ValueKind;
import org.aqcp.metrics.result.FigureBounds;
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

  static MetricsRow of(PublishedMetrics metrics, PublishedMeasure measure, PublishedCell cell) {
    ValueKind kind = metrics.release().head().measure(cell.at().measure()).orElseThrow().kind();
    boolean money = MetricsWords.isMoney(measure.measure());
    return new MetricsRow(
        cell,
        money ? RateWords.dollars(value(cell, kind)) : value(cell, kind),
        kind == ValueKind.RATE
            ? rateInterval(cell)
            : metrics
                .interval(cell.at())
                .map(RateWords::grouped)
                .map(text -> money ? RateWords.dollars(text) : text)
                .orElse(""),
        people(cell),
        count(cell, CountPart.EXCLUDED),
        count(cell, CountPart.MISSING));
  }

  /** The rows of a measure in a period, the total first. */
  static List<MetricsRow> all(PublishedMetrics metrics, PublishedMeasure measure, String period) {
    List<MetricsRow> rows = new ArrayList<>();
    for (PublishedCell cell : metrics.release().cells()) {
      boolean here =
          cell.at().measure().equals(measure.measure().id())
              && cell.at().period().name().equals(period);
      if (here) {
        rows.add(of(metrics, measure, cell));
      }
    }
    return rows;
  }

  /** Whom the row is of, such as {@code female}. */
  String group() {
    Collection<String> values = cell.at().subgroup().values().values();
    return values.isEmpty() ? "all" : String.join(", ", values);
  }

  /** What people are broken down by, such as {@code sex}; empty for all. */
  String by() {
    return String.join(", ", cell.at().subgroup().dimensions()).replace('-', ' ');
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
    return kind == ValueKind.RATE ? RateWords.percent(value) : RateWords.grouped(value);
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
    FigureBounds bounds = RateBounds.of(with, of);
    return RateWords.number(bounds.lower()) + " to " + RateWords.number(bounds.upper());
  }

  private static String people(PublishedCell cell) {
    String of = count(cell, CountPart.DENOMINATOR);
    String with = count(cell, CountPart.NUMERATOR);
    boolean known = !with.equals(HIDDEN) || !of.equals(HIDDEN);
    return cell.has(CountPart.NUMERATOR) && known ? with + " of " + of : of;
  }

  private static String count(PublishedCell cell, CountPart part) {
    if (cell.suppressed().contains(part)) {
      return HIDDEN;
    }
    Integer number = cell.numbers().get(part);
    return number == null ? "" : RateWords.grouped(number.toString());
  }
}
