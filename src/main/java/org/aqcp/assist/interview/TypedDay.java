package org.aqcp.assist.interview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.record.Day;

/** Dates as people write them: June 30, 2014; 6/30/2014; 30 June 2014; June 2014; 2014. */
final class TypedDay {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([a-z]{3,9})\\.? (?:(\\d{1,2})(?:st|nd|rd|th)?,? )?(\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\\.?,? (\\d{4})");

  private TypedDay() {}

  /** The date; empty if it is none. */
  static Optional<Day> of(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    try {
      return read(text);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Day> read(String text) {
    if (text.matches("\\d{4}")) {
      return Optional.of(Day.in(Year.parse(text)));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return Optional.of(day(iso.group(1), number(iso.group(2)), iso.group(3)));
    }
    Matcher slashes = SLASHES.matcher(text);
    if (slashes.matches()) {
      return Optional.of(day(slashes.group(3), number(slashes.group(1)), slashes.group(2)));
    }
    Matcher month = MONTH_FIRST.matcher(text);
    if (month.matches()) {
      return named(month.group(1)).map(m -> day(month.group(3), m.getValue(), month.group(2)));
    }
    Matcher day = DAY_FIRST.matcher(text);
    return day.matches()
        ? named(day.group(2)).map(m -> day(day.group(3), m.getValue(), day.group(1)))
        : Optional.empty();
  }

  private static Optional<Month> named(String name) {
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(name) || name.equals("sept")) {
        return Optional.of(name.equals("sept") ? Month.SEPTEMBER : month);
      }
    }
    return Optional.empty();
  }

  private static Day day(String year, int month, String day) {
    return day == null
        ? Day.in(YearMonth.of(number(year), month))
        : Day.of(LocalDate.of(number(year), month, number(day)));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
