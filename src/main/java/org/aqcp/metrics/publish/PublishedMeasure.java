package org.aqcp.metrics.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureText;
import org.aqcp.metrics.result.MeasureResult;

/**
 * What readers are told of a measure beside its numbers.
 *
 * @param cohorts for each reporting period by name, the dates that place people in it; where all
 *     records are reported, whole months around them, since the first and last are one person's
 */
public record PublishedMeasure(MeasureDefinition measure, Map<String, Optional<DateSpan>> cohorts) {
  static PublishedMeasure of(List<MeasureResult> results) {
    Map<String, Optional<DateSpan>> cohorts = new LinkedHashMap<>();
    for (MeasureResult one : results) {
      cohorts.put(one.period().name(), one.period().isAll() ? months(one.cohort()) : one.cohort());
    }
    return new PublishedMeasure(results.get(0).measure(), cohorts);
  }

  private static Optional<DateSpan> months(Optional<DateSpan> dates) {
    return dates.map(
        span ->
            new DateSpan(
                span.from().withDayOfMonth(1),
                span.until().withDayOfMonth(1).plusMonths(1).minusDays(1)));
  }

  /** The definition in full, with its digest. */
  public MeasureText definition() {
    return new MeasureText(measure);
  }
}
