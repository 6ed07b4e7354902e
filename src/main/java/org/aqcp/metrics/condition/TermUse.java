package org.aqcp.metrics.condition;

import java.util.List;
import org.aqcp.condition.Truth;

/** A condition that has a name. */
public record TermUse(String name, PeriodCondition means) implements PeriodCondition {
  @Override
  public Truth in(PeriodRow row) {
    return means.in(row);
  }

  @Override
  public String sql(ConditionSql sql) {
    return means.sql(sql);
  }

  @Override
  public String words() {
    return name;
  }

  @Override
  public List<PeriodCondition> parts() {
    return List.of(means);
  }

  @Override
  public TermUse with(List<PeriodCondition> parts) {
    return new TermUse(name, parts.get(0));
  }

  /** Terms do not see the numbers of a condition around them. */
  @Override
  public TermUse numbered(int number) {
    return this;
  }
}
