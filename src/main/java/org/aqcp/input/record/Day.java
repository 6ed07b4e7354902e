package org.aqcp.input.record;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as exactly as it is reported: one day, or some day of a month or a year.
 *
 * <p>Not a record: a record among the parts of a fact is a fact.
 */
public final class Day implements Comparable<Day> {
  private final LocalDate first;
  private final LocalDate last;

  private Day(LocalDate first, LocalDate last) {
    this.first = first;
    this.last = last;
  }

  public static Day of(LocalDate day) {
    return new Day(day, day);
  }

  /** Some day of a month. */
  public static Day in(YearMonth month) {
    return new Day(month.atDay(1), month.atEndOfMonth());
  }

  /** Some day of a year. */
  public static Day in(Year year) {
    return new Day(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  /** The first day that it can be. */
  public LocalDate first() {
    return first;
  }

  /** The last day that it can be. */
  public LocalDate last() {
    return last;
  }

  /** Whether it can be more than one day. */
  public boolean isVague() {
    return !first.equals(last);
  }

  /** Whether a value is a date that can be more than one day. */
  public static boolean isVague(Object value) {
    return value instanceof Day day && day.isVague();
  }

  /** Whether it is before the other, whichever days they are. */
  public boolean isBefore(Day other) {
    return last.isBefore(other.first);
  }

  /** Whether it is after the other, whichever days they are. */
  public boolean isAfter(Day other) {
    return other.isBefore(this);
  }

  /** Whether a value is a vague date, and another one a more exact one of the same thing. */
  public static boolean isToldBy(Object value, Object other) {
    return isVague(value)
        && other instanceof Day told
        && !told.equals(value)
        && !told.first.isBefore(((Day) value).first)
        && !told.last.isAfter(((Day) value).last);
  }

  public Day plusDays(int days) {
    return new Day(first.plusDays(days), last.plusDays(days));
  }

  public Day plusYears(int years) {
    return new Day(first.plusYears(years), last.plusYears(years));
  }

  /** The order by the first day, as Drools compares: what holds whichever days they are, holds. */
  @Override
  public int compareTo(Day other) {
    int order = first.compareTo(other.first);
    return order == 0 ? last.compareTo(other.last) : order;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Day same && first.equals(same.first) && last.equals(same.last);
  }

  @Override
  public int hashCode() {
    return 31 * first.hashCode() + last.hashCode();
  }

  /** As it is written in a file. */
  @Override
  public String toString() {
    String day = first.toString();
    if (!isVague()) {
      return day;
    }
    return day.substring(0, day.length() - (first.getMonth() == last.getMonth() ? 3 : 6));
  }
}
