package org.aqcp.metrics.condition;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.condition.Truth;

/** Holds if all its parts hold; without parts, of every record. */
public record AllOf(List<PeriodCondition> parts) implements PeriodCondition {
  /** What holds of every record. */
  public static final AllOf EVERY_RECORD = new AllOf(List.of());

  static final String EVERY_RECORD_WORDS = "every record";

  public AllOf {
    parts = List.copyOf(parts);
  }

  @Override
  public Truth in(PeriodRow row) {
    Truth all = Truth.TRUE;
    for (PeriodCondition part : parts) {
      all = all.and(part.in(row));
    }
    return all;
  }

  @Override
  public String sql(ConditionSql sql) {
    return parts.isEmpty()
        ? "true"
        : parts.stream().map(part -> part.sql(sql)).collect(Collectors.joining(" AND ", "(", ")"));
  }

  @Override
  public String words() {
    return parts.isEmpty()
        ? EVERY_RECORD_WORDS
        : parts.stream().map(PeriodCondition::partWords).collect(Collectors.joining(" and "));
  }

  @Override
  public boolean isCompound() {
    return parts.size() > 1;
  }

  @Override
  public AllOf with(List<PeriodCondition> others) {
    return new AllOf(others);
  }

  @Override
  public AllOf numbered(int number) {
    return new AllOf(parts.stream().map(part -> part.numbered(number)).toList());
  }
}
