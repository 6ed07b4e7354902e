package org.aqcp.metrics.condition;

import java.util.List;
import org.aqcp.condition.Truth;

/** Holds if a condition does not. */
public record Negated(PeriodCondition of) implements PeriodCondition {
  @Override
  public Truth in(PeriodRow row) {
    return of.in(row).not();
  }

  @Override
  public String sql(ConditionSql sql) {
    return "(NOT " + of.sql(sql) + ")";
  }

  @Override
  public String words() {
    // a test reads badly without parentheses: "not exit is known"
    return "not " + (of instanceof TermUse ? of.words() : "(" + of.words() + ")");
  }

  @Override
  public List<PeriodCondition> parts() {
    return List.of(of);
  }

  @Override
  public Negated with(List<PeriodCondition> parts) {
    return new Negated(parts.get(0));
  }

  @Override
  public Negated numbered(int number) {
    return new Negated(of.numbered(number));
  }
}
