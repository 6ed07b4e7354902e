package org.aqcp.metrics.release;

/** What the value of a measure is. */
public enum ValueKind {
  /** The numerator as a share of the denominator. */
  RATE,
  /** A number of people. */
  COUNT,
  /** A sum over the people in the denominator. */
  SUM,
  /** The median of the people in the denominator. */
  MEDIAN
}
