package org.aqcp.metrics.cases;

import java.util.Optional;
import org.aqcp.input.problem.Place;
import org.aqcp.metrics.condition.PeriodRow;
import org.aqcp.metrics.measure.PeriodStanding;

/**
 * A period in a case.
 *
 * @param person periods of one person are in the order of entry
 * @param expected where it stands; empty if another period stands for its person
 */
public record CasePeriod(
    String person, PeriodRow row, Optional<PeriodStanding> expected, Place place) {}
