package org.aqcp.metrics.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aqcp.metrics.measure.PeriodStanding;

/**
 * Why a period of a person counts in a measure, or not.
 *
 * @param number from 1, in the order of entry
 * @param line its line in its file
 * @param counted whether it stands for its person
 * @param parts the readings of base, excluded, denominator and numerator, by these names
 */
public record PeriodReading(
    long number,
    long line,
    PeriodStanding standing,
    boolean counted,
    Map<String, ConditionReading> parts) {
  public PeriodReading {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }
}
