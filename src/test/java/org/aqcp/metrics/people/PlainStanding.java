package org.aqcp.metrics.people;

/**
 * Where a period stands in a measure.
 *
 * @param excluded whether it is set apart before anything is counted
 * @param counted whether it is in the denominator
 * @param met whether it reached what the measure counts
 * @param cents the amounts in cents whose medians are taken, none if the measure is a rate
 */
@SuppressWarnings("ArrayRecordComponent") // compared with no other
record PlainStanding(boolean excluded, Reported counted, Reported met, long... cents) {
  static final PlainStanding EXCLUDED = new PlainStanding(true, Reported.NO, Reported.NO);

  static PlainStanding of(boolean counted, boolean met) {
    return of(Reported.of(counted), Reported.of(met));
  }

  static PlainStanding of(Reported counted, Reported met) {
    return new PlainStanding(false, counted, met);
  }

  static PlainStanding amounts(Reported counted, long... cents) {
    return new PlainStanding(false, counted, counted, cents);
  }
}
