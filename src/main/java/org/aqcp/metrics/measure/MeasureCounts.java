package org.aqcp.metrics.measure;

/**
 * How many people, or periods, stand where in a measure.
 *
 * @param base those the measure is about
 * @param excluded those of the base that are left out by its definition
 * @param denominator those of whom the value is computed: all that are known to be in it, and known
 *     to meet the numerator or not
 * @param numerator those of the denominator who meet it
 * @param missingBase those of whom it is unknown whether they are in the base
 * @param missingExclusion those of the base of whom it is unknown whether they are excluded
 * @param missingDenominator those of whom it is unknown whether they are in the denominator
 * @param missingNumerator those who would be in the denominator, but of whom it is unknown whether
 *     they meet the numerator, or whose value is unknown
 * @param outside those who meet the numerator but are not in the denominator, so do not count
 */
public record MeasureCounts(
    long base,
    long excluded,
    long denominator,
    long numerator,
    long missingBase,
    long missingExclusion,
    long missingDenominator,
    long missingNumerator,
    long outside) {
  /** The counts of what stands where, by the codes of {@link PeriodStanding}. */
  public static MeasureCounts of(long[] standings) {
    long base = 0;
    for (PeriodStanding one : PeriodStanding.values()) {
      base += one.isInBase() ? standings[one.code()] : 0;
    }
    long numerator = at(standings, PeriodStanding.NUMERATOR);
    return new MeasureCounts(
        base,
        at(standings, PeriodStanding.EXCLUDED),
        numerator + at(standings, PeriodStanding.DENOMINATOR_ONLY),
        numerator,
        at(standings, PeriodStanding.BASE_UNKNOWN),
        at(standings, PeriodStanding.EXCLUSION_UNKNOWN),
        at(standings, PeriodStanding.DENOMINATOR_UNKNOWN),
        at(standings, PeriodStanding.NUMERATOR_UNKNOWN),
        at(standings, PeriodStanding.OUTSIDE));
  }

  private static long at(long[] standings, PeriodStanding standing) {
    return standings[standing.code()];
  }

  /** Those that are left out of the value because something is unknown. */
  public long missing() {
    return missingBase + missingExclusion + missingDenominator + missingNumerator;
  }
}
