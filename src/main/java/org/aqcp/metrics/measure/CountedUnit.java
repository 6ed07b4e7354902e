package org.aqcp.metrics.measure;

/** What a measure counts. */
public enum CountedUnit {
  /** Each person once, by the latest of their periods that is in the base. */
  PEOPLE,
  /** Each period. */
  PERIODS
}
