package org.aqcp.metrics.cases;

import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.metrics.measure.ReportingPeriod;

/**
 * A test of a measure.
 *
 * @param name a sentence that could be read out in a meeting
 * @param measure the id of the measure
 * @param value the expected value as {@link PlainValue} writes it
 */
public record MeasureCase(
    String name,
    String measure,
    ReportingPeriod period,
    List<CasePeriod> people,
    String value,
    Place place) {
  public MeasureCase {
    people = List.copyOf(people);
  }
}
