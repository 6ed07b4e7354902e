package org.aqcp.metrics.people;

import java.time.LocalDate;
import java.util.Optional;

/** The days of a reporting period, both ends included. */
record PlainDays(LocalDate first, LocalDate last) {
  /** No reporting period: every day. */
  static final PlainDays ALL = new PlainDays(LocalDate.MIN, LocalDate.MAX);

  /** A program year, named after the year in which its July is. */
  static PlainDays programYear(int year) {
    return new PlainDays(LocalDate.of(year, 7, 1), LocalDate.of(year + 1, 6, 30));
  }

  /** The same length of time so many months earlier, by whole months. */
  PlainDays earlier(int months) {
    if (this.equals(ALL)) {
      return ALL;
    }
    LocalDate after = last.plusDays(1).minusMonths(months);
    return new PlainDays(first.minusMonths(months), after.minusDays(1));
  }

  boolean has(Optional<LocalDate> day) {
    return day.isPresent() && !day.get().isBefore(first) && !day.get().isAfter(last);
  }

  boolean endsBefore(LocalDate day) {
    return last.isBefore(day);
  }

  boolean beginsAfter(LocalDate day) {
    return first.isAfter(day);
  }
}
