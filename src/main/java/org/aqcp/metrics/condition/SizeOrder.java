package org.aqcp.metrics.condition;

import org.aqcp.condition.Truth;

/** How one value compares with another, in words for numbers and for dates. */
public enum SizeOrder {
  AT_LEAST(">=", "at least", "on or after"),
  AT_MOST("<=", "at most", "on or before"),
  ABOVE(">", "above", "after"),
  BELOW("<", "below", "before");

  final String sql;
  final String ofNumbers;
  final String ofDates;

  SizeOrder(String sql, String ofNumbers, String ofDates) {
    this.sql = sql;
    this.ofNumbers = ofNumbers;
    this.ofDates = ofDates;
  }

  /** Whether both are the same fits too. */
  boolean isInclusive() {
    return this == AT_LEAST || this == AT_MOST;
  }

  /** Whether something fits that compares so with another: below 0 if it is less. */
  Truth fits(int compared) {
    return Truth.of(
        switch (this) {
          case AT_LEAST -> compared >= 0;
          case AT_MOST -> compared <= 0;
          case ABOVE -> compared > 0;
          case BELOW -> compared < 0;
        });
  }
}
