package org.aqcp.metrics.measure;

/** Where a period stands in a measure. The order is that of the codes in the database. */
public enum PeriodStanding {
  /** Not in the base. */
  OUT,
  /** It is unknown whether it is in the base. */
  BASE_UNKNOWN,
  /** In the base, but excluded. */
  EXCLUDED,
  EXCLUSION_UNKNOWN,
  DENOMINATOR_UNKNOWN,
  NOT_IN_DENOMINATOR,
  /** Meets the numerator without being in the denominator, so it does not count. */
  OUTSIDE,
  /** In the denominator, not in the numerator. */
  DENOMINATOR_ONLY,
  NUMERATOR,
  /** In the denominator, but it is unknown whether it meets the numerator. */
  NUMERATOR_UNKNOWN;

  boolean isInBase() {
    return compareTo(BASE_UNKNOWN) > 0;
  }
}
