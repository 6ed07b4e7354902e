package org.aqcp.metrics.condition;

/** Conditions as one expression each. */
record PlainSql(DateSpan reporting) implements ConditionSql {
  @Override
  public String test(String expression) {
    return expression;
  }

  @Override
  public String day(String expression) {
    return expression;
  }
}
