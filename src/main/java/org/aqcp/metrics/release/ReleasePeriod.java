package org.aqcp.metrics.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period as it is named in a table. Known names are {@code 2024}, {@code 2024Q3} and {@code
 * 2024-05} of the calendar; {@code PY2024} and {@code PY2024Q3} of the program year that begins on
 * July 1, 2024; {@code FY2024} and {@code FY2024Q3} of the federal fiscal year that begins on
 * October 1, 2023; and two dates as in {@code 2024-07-01..2025-06-30}. Any other name is a period
 * of which nothing is known.
 *
 * @param days empty if the name does not tell them
 */
public record ReleasePeriod(String name, Optional<PeriodDays> days) {
  private static final Pattern YEAR = Pattern.compile("(PY|FY|)(\\d{4})(?:-?Q([1-4]))?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern DATES =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");
  private static final int QUARTER = 3;

  public ReleasePeriod {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a period needs a name");
    }
  }

  /** The period with a name. */
  public static ReleasePeriod of(String name) {
    return new ReleasePeriod(name, days(name));
  }

  private static Optional<PeriodDays> days(String name) {
    try {
      Matcher year = YEAR.matcher(name);
      if (year.matches()) {
        return Optional.of(year(year));
      }
      Matcher month = MONTH.matcher(name);
      if (month.matches()) {
        return Optional.of(PeriodDays.months(LocalDate.parse(name + "-01"), 1));
      }
      Matcher dates = DATES.matcher(name);
      return dates.matches()
          ? Optional.of(
              new PeriodDays(LocalDate.parse(dates.group(1)), LocalDate.parse(dates.group(2))))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException e) {
      // such as a thirteenth month: a name like any other
      return Optional.empty();
    }
  }

  private static PeriodDays year(Matcher matched) {
    int year = Integer.parseInt(matched.group(2));
    LocalDate from =
        switch (matched.group(1)) {
          case "PY" -> LocalDate.of(year, 7, 1);
          case "FY" -> LocalDate.of(year - 1, 10, 1);
          default -> LocalDate.of(year, 1, 1);
        };
    String quarter = matched.group(3);
    return quarter == null
        ? PeriodDays.months(from, 12)
        : PeriodDays.months(
            from.plusMonths((long) QUARTER * (Integer.parseInt(quarter) - 1)), QUARTER);
  }

  /** The same text for all names of the same days. */
  public String identity() {
    return days.map(known -> known.from() + ".." + known.until()).orElse(name);
  }
}
