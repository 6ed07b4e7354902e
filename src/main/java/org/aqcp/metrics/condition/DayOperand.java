package org.aqcp.metrics.condition;

import java.time.LocalDate;
import java.util.Optional;

/** A day of the calendar. */
public record DayOperand(LocalDate day) implements PeriodOperand {
  @Override
  public Optional<Comparable<?>> value(PeriodRow row) {
    return Optional.of(day);
  }

  @Override
  public String sql(ConditionSql sql) {
    return sql(day);
  }

  static String sql(LocalDate day) {
    return "DATE '" + day + "'";
  }

  @Override
  public String words() {
    return day.toString();
  }
}
