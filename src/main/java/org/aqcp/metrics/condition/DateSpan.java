package org.aqcp.metrics.condition;

import java.time.LocalDate;

/** The days from one to another, both included. */
public record DateSpan(LocalDate from, LocalDate until) {
  /** Every day that records hold, used where no reporting period is chosen. */
  public static final DateSpan ALWAYS =
      new DateSpan(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  public DateSpan {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("the first day must not be after the last");
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** The span that ends and begins so many months earlier; whole months stay whole. */
  public DateSpan monthsEarlier(int months) {
    if (equals(ALWAYS)) {
      return this;
    }
    LocalDate after = until.plusDays(1).minusMonths(months);
    return new DateSpan(from.minusMonths(months), after.minusDays(1));
  }

  @Override
  public String toString() {
    return from + " to " + until;
  }
}
