package org.aqcp.metrics.condition;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.condition.Truth;

/** Holds if at least one of its parts holds. It has at least one. */
public record SomeOf(List<PeriodCondition> parts) implements PeriodCondition {
  public SomeOf {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a choice needs at least one condition");
    }
  }

  @Override
  public Truth in(PeriodRow row) {
    Truth some = Truth.FALSE;
    for (PeriodCondition part : parts) {
      some = some.or(part.in(row));
    }
    return some;
  }

  @Override
  public String sql(ConditionSql sql) {
    return parts.stream().map(part -> part.sql(sql)).collect(Collectors.joining(" OR ", "(", ")"));
  }

  @Override
  public String words() {
    return parts.stream().map(PeriodCondition::partWords).collect(Collectors.joining(" or "));
  }

  @Override
  public boolean isCompound() {
    return parts.size() > 1;
  }

  @Override
  public SomeOf with(List<PeriodCondition> others) {
    return new SomeOf(others);
  }

  @Override
  public SomeOf numbered(int number) {
    return new SomeOf(parts.stream().map(part -> part.numbered(number)).toList());
  }
}
