package org.aqcp.metrics.measure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Words;
import org.aqcp.metrics.condition.DateSpan;

/**
 * The time for which results are reported.
 *
 * @param name as users write it, such as {@code PY2024}, {@code 2024Q1} or {@code
 *     2024-07-01..2025-06-30}
 */
public record ReportingPeriod(String name, DateSpan dates) {
  /** All records, whenever they are of. */
  public static final ReportingPeriod ALL = new ReportingPeriod("all", DateSpan.ALWAYS);

  private static final Pattern PROGRAM_YEAR = Pattern.compile("PY([12][0-9]{3})");
  private static final Pattern QUARTER = Pattern.compile("([12][0-9]{3})Q([1-4])");
  private static final Pattern DATES = Pattern.compile("([0-9-]{10})\\.\\.([0-9-]{10})");

  /**
   * Reads a period: a program year from July 1, a quarter of the calendar, or two dates.
   *
   * @throws InvalidInput if it is none of these
   */
  public static ReportingPeriod of(String text) {
    return dates(text)
        .map(dates -> new ReportingPeriod(text, dates))
        .orElseThrow(
            () ->
                new InvalidInput(
                    InputProblem.INVALID_VALUE,
                    "--period",
                    Words.quoted(text) + " is not a reporting period",
                    "write `PY2024`, `2024Q1` or `2024-07-01..2025-06-30`"));
  }

  private static Optional<DateSpan> dates(String text) {
    Matcher year = PROGRAM_YEAR.matcher(text);
    if (year.matches()) {
      return Optional.of(months(LocalDate.of(Integer.parseInt(year.group(1)), 7, 1), 12));
    }
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      int month = 3 * Integer.parseInt(quarter.group(2)) - 2;
      return Optional.of(months(LocalDate.of(Integer.parseInt(quarter.group(1)), month, 1), 3));
    }
    Matcher dates = DATES.matcher(text);
    return dates.matches() ? between(dates.group(1), dates.group(2)) : Optional.empty();
  }

  private static DateSpan months(LocalDate from, int months) {
    return new DateSpan(from, from.plusMonths(months).minusDays(1));
  }

  private static Optional<DateSpan> between(String from, String until) {
    try {
      LocalDate first = LocalDate.parse(from);
      LocalDate last = LocalDate.parse(until);
      return first.isAfter(last) ? Optional.empty() : Optional.of(new DateSpan(first, last));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** Whether it chooses nothing. */
  public boolean isAll() {
    return dates.equals(DateSpan.ALWAYS);
  }
}
