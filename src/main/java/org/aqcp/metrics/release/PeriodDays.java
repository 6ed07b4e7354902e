package org.aqcp.metrics.release;

import java.time.LocalDate;

/**
 * A period of days.
 *
 * @param until the last day
 */
public record PeriodDays(LocalDate from, LocalDate until) {
  public PeriodDays {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("a period must not end before it begins");
    }
  }

  static PeriodDays months(LocalDate from, int months) {
    return new PeriodDays(from, from.plusMonths(months).minusDays(1));
  }

  /** Whether another period is a part of this one, or all of it. */
  public boolean contains(PeriodDays other) {
    return !other.from.isBefore(from) && !other.until.isAfter(until);
  }

  /** Whether another period begins on the day after this one. */
  public boolean isBefore(PeriodDays next) {
    return until.plusDays(1).equals(next.from);
  }
}
