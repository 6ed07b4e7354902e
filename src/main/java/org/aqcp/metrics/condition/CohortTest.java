package org.aqcp.metrics.condition;

import java.time.LocalDate;
import java.util.Optional;
import org.aqcp.condition.Truth;
import org.aqcp.input.problem.Place;

/**
 * Whether a date lies within the reporting period, or in the same period so many months earlier.
 * Where no reporting period is chosen, it holds of every record.
 */
public record CohortTest(ColumnUse column, int monthsEarlier, Place place) implements PeriodTest {
  @Override
  public Truth in(PeriodRow row) {
    if (row.reporting().equals(DateSpan.ALWAYS)) {
      return Truth.TRUE;
    }
    Optional<LocalDate> day = row.day(column.name());
    DateSpan dates = dates(row.reporting());
    return day.map(date -> Truth.of(dates.contains(date))).orElse(Truth.UNKNOWN);
  }

  /** The dates of the cohort that is reported in a period. */
  public DateSpan dates(DateSpan reporting) {
    return reporting.monthsEarlier(monthsEarlier);
  }

  @Override
  public String sql(ConditionSql sql) {
    if (sql.reporting().equals(DateSpan.ALWAYS)) {
      return "true";
    }
    DateSpan dates = dates(sql.reporting());
    return sql.test(
        "(%1$s >= %2$s AND %1$s <= %3$s)"
            .formatted(column.sql(), DayOperand.sql(dates.from()), DayOperand.sql(dates.until())));
  }

  @Override
  public String words() {
    String when = monthsEarlier == 0 ? "" : ", " + monthsEarlier + " months earlier";
    return column.name() + " is within the reporting period" + when;
  }

  @Override
  public CohortTest numbered(int number) {
    return this;
  }
}
