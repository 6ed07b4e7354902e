package org.aqcp.metrics.result;

import java.util.List;
import java.util.Optional;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureText;
import org.aqcp.metrics.measure.ReportingPeriod;

/**
 * The results of a measure.
 *
 * @param cohort the dates of the cohort; where all records are reported, the first and last such
 *     date of a period in the base; empty if there is none
 * @param cells the total first, then by each subgroup, values in alphabetical order
 */
public record MeasureResult(
    MeasureDefinition measure,
    ReportingPeriod period,
    Optional<DateSpan> cohort,
    List<CellResult> cells) {
  public MeasureResult {
    cells = List.copyOf(cells);
  }

  public CellResult total() {
    return cells.get(0);
  }

  /** The definition in full, with its digest. */
  public MeasureText definition() {
    return new MeasureText(measure);
  }
}
