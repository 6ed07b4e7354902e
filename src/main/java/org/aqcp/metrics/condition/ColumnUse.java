package org.aqcp.metrics.condition;

import org.aqcp.metrics.period.ColumnType;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;
import org.aqcp.metrics.store.SqlText;

/**
 * A column in a condition.
 *
 * @param name as written; a {@code N} stands for a number of a {@link ForNumbers} around it
 */
public record ColumnUse(String name) {
  static final String NUMBER = "N";

  /** The column; of a name with a {@code N}, its first. */
  public PeriodColumn column() {
    return name.equals(PeriodColumns.NEXT_ENTRY.name())
        ? PeriodColumns.NEXT_ENTRY
        : PeriodColumns.named(numbered(1).name).orElseThrow();
  }

  ColumnType type() {
    return column().type();
  }

  ColumnUse numbered(int number) {
    return new ColumnUse(name.replace(NUMBER, Integer.toString(number)));
  }

  String sql() {
    return SqlText.name(column().stored());
  }
}
