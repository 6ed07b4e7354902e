package org.aqcp.metrics.measure;

/** Where a period stands in a measure. */
public enum PeriodStanding {
  /** Not in the base. */
  OUT(0),
  /** It is unknown whether it is in the base. */
  BASE_UNKNOWN(1),
  /** In the base, but excluded. */
  EXCLUDED(2),
  EXCLUSION_UNKNOWN(3),
  DENOMINATOR_UNKNOWN(4),
  NOT_IN_DENOMINATOR(5),
  /** Meets the numerator without being in the denominator, so it does not count. */
  OUTSIDE(6),
  /** In the denominator, not in the numerator. */
  DENOMINATOR_ONLY(7),
  NUMERATOR(8),
  /** In the denominator, but it is unknown whether it meets the numerator. */
  NUMERATOR_UNKNOWN(9);

  private final int code;

  PeriodStanding(int code) {
    this.code = code;
  }

  /** Its number in the database, from 0: 2 and more are in the base. */
  public int code() {
    return code;
  }

  boolean isInBase() {
    return code > BASE_UNKNOWN.code;
  }
}
