package org.aqcp.metrics.condition;

import org.aqcp.condition.Truth;
import org.aqcp.input.problem.Place;

/** Whether a column has a value. Never unknown itself. */
public record KnownTest(ColumnUse column, boolean known, Place place) implements PeriodTest {
  @Override
  public Truth in(PeriodRow row) {
    return Truth.of(row.cell(column.name()).isPresent() == known);
  }

  @Override
  public String sql(ConditionSql sql) {
    return "(" + column.sql() + (known ? " IS NOT NULL)" : " IS NULL)");
  }

  @Override
  public String words() {
    return column.name() + (known ? " is known" : " is unknown");
  }

  @Override
  public KnownTest numbered(int number) {
    return new KnownTest(column.numbered(number), known, place);
  }
}
