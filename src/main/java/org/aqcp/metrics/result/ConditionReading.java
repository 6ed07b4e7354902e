package org.aqcp.metrics.result;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aqcp.condition.Truth;
import org.aqcp.metrics.condition.ColumnUse;
import org.aqcp.metrics.condition.ForNumbers;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.condition.PeriodRow;
import org.aqcp.metrics.condition.PeriodTest;

/**
 * A condition with its truth in one period.
 *
 * @param values the values of the columns that a test reads, {@code unknown} where there is none
 * @param parts the readings of what it is made of
 */
public record ConditionReading(
    String words, Truth truth, Map<String, String> values, List<ConditionReading> parts) {
  public ConditionReading {
    parts = List.copyOf(parts);
  }

  static ConditionReading of(PeriodCondition condition, PeriodRow row) {
    List<PeriodCondition> parts =
        condition instanceof ForNumbers numbers ? numbers.instances() : condition.parts();
    return new ConditionReading(
        condition.words(),
        condition.in(row),
        values(condition, row),
        parts.stream().map(part -> of(part, row)).toList());
  }

  private static Map<String, String> values(PeriodCondition condition, PeriodRow row) {
    Map<String, String> values = new TreeMap<>();
    if (condition instanceof PeriodTest test) {
      for (ColumnUse column : test.columns()) {
        values.put(column.name(), row.shown(column.name()));
      }
    }
    return values;
  }
}
