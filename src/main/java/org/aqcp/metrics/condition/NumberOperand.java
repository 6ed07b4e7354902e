package org.aqcp.metrics.condition;

import java.math.BigDecimal;
import java.util.Optional;

/** A number from 0 with at most two decimals. */
public record NumberOperand(BigDecimal number) implements PeriodOperand {
  @Override
  public Optional<Comparable<?>> value(PeriodRow row) {
    return Optional.of(number);
  }

  @Override
  public String sql(ConditionSql sql) {
    return "CAST(" + number.toPlainString() + " AS DECIMAL(12,2))";
  }

  @Override
  public String words() {
    return number.toPlainString();
  }
}
