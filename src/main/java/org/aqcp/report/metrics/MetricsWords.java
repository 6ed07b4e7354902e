package org.aqcp.report.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.measure.CountedUnit;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.period.ColumnType;
import org.aqcp.metrics.publish.PublishedMeasure;
import org.aqcp.metrics.release.ReleaseHead;

/** What reports say around the numbers. */
final class MetricsWords {
  static final String NOT_OURS =
      "The definitions are this project's unless a source is cited; they are not AQCP's wording.";

  private MetricsWords() {}

  /** Who is counted, and by which dates. */
  static String counted(PublishedMeasure of, String period) {
    MeasureDefinition measure = of.measure();
    String who =
        measure.base().words().equals("every record") ? "participants" : measure.base().words();
    String unit = measure.counts() == CountedUnit.PEOPLE ? "each person once" : "each period";
    List<String> parts = new ArrayList<>(List.of(who, unit));
    Optional<DateSpan> dates = of.cohorts().getOrDefault(period, Optional.empty());
    String by = measure.cohort().date().map(column -> column.name()).orElse("participation");
    dates
        .filter(span -> !span.equals(DateSpan.ALWAYS))
        .ifPresent(span -> parts.add("%s %s to %s".formatted(by, span.from(), span.until())));
    if (measure.value().isOfColumns()) {
      parts.add(measure.value().words());
    }
    return String.join(", ", parts);
  }

  /** The settings of a measure that sources leave open. */
  static String settings(MeasureDefinition measure) {
    String quarters = measure.quarters() == null ? "" : ", quarters: " + measure.quarters().key();
    return "participants: %s, exit rule: %s%s"
        .formatted(measure.participants().key(), measure.exitRule(), quarters);
  }

  /** Whether the value of a measure is in dollars. */
  static boolean isMoney(MeasureDefinition measure) {
    return measure.value().of().stream()
        .anyMatch(column -> column.column().type() == ColumnType.MONEY);
  }

  /** Which measures the records say nothing about. */
  static Optional<String> uncomputed(MetricsReport report) {
    List<String> measures = report.records().uncomputed();
    return measures.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Not computed, since the records lack columns: " + String.join("; ", measures) + ".");
  }

  /** How small groups are protected. */
  static String protection(ReleaseHead head) {
    String rounded =
        head.rounding() > 1 ? " Counts are rounded to multiples of " + head.rounding() + "." : "";
    return MetricsRow.HIDDEN
        + " = not shown: of fewer than "
        + head.limit()
        + " people, or together with other numbers it would tell of so few."
        + rounded;
  }
}
