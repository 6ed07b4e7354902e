package org.aqcp.metrics.condition;

import java.util.Optional;

/** The value of a column. */
public record ColumnOperand(ColumnUse of) implements PeriodOperand {
  @Override
  public Optional<Comparable<?>> value(PeriodRow row) {
    return row.cell(of.name()).map(value -> (Comparable<?>) value);
  }

  @Override
  public String sql(ConditionSql sql) {
    return of.sql();
  }

  @Override
  public String words() {
    return of.name();
  }

  @Override
  public Optional<ColumnUse> column() {
    return Optional.of(of);
  }

  @Override
  public ColumnOperand numbered(int number) {
    return new ColumnOperand(of.numbered(number));
  }
}
