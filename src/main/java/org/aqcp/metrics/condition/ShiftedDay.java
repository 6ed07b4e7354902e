package org.aqcp.metrics.condition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day so many days, months or years after or before another.
 *
 * @param count how many, from 0
 */
public record ShiftedDay(PeriodOperand from, int count, DayUnit unit, boolean later)
    implements PeriodOperand {
  @Override
  public Optional<Comparable<?>> value(PeriodRow row) {
    return from.value(row).map(day -> unit.shift((LocalDate) day, signed()));
  }

  private int signed() {
    return later ? count : -count;
  }

  @Override
  public String sql(ConditionSql sql) {
    return sql.day(unit.sql(from.sql(sql), signed()));
  }

  @Override
  public String words() {
    return unit.words(count) + (later ? " after " : " before ") + from.words();
  }

  @Override
  public Optional<ColumnUse> column() {
    return from.column();
  }

  @Override
  public ShiftedDay numbered(int number) {
    return new ShiftedDay(from.numbered(number), count, unit, later);
  }
}
