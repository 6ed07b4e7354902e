package org.aqcp.metrics.people;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A measure as {@link PlainMeasures} computes it.
 *
 * @param base whom it looks at, and when
 * @param excludes whether those are set apart who left for reasons nobody answers for
 * @param standing where a period of the base stands, given the reporting period
 */
record PlainMeasure(
    String id,
    PlainBase base,
    boolean excludes,
    BiFunction<MadePeriod, PlainDays, PlainStanding> standing) {

  static PlainMeasure of(String id, PlainBase base, Function<MadePeriod, PlainStanding> standing) {
    return new PlainMeasure(id, base, false, (period, reported) -> standing.apply(period));
  }

  static PlainMeasure inPeriod(
      String id, PlainBase base, BiFunction<MadePeriod, PlainDays, PlainStanding> standing) {
    return new PlainMeasure(id, base, false, standing);
  }

  PlainMeasure excluding() {
    return new PlainMeasure(id, base, true, standing);
  }

  PlainStanding of(MadePeriod period, PlainDays reported) {
    return excludes && PlainFacts.leftForOtherReasons(period)
        ? PlainStanding.EXCLUDED
        : standing.apply(period, reported);
  }
}
