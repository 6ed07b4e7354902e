package org.aqcp.metrics.condition;

import java.util.Optional;

/** What a column is compared with: a number, a date, or another column. */
public sealed interface PeriodOperand
    permits NumberOperand, DayOperand, ColumnOperand, ReportingEdge, ShiftedDay {
  /** The value, a BigDecimal or a LocalDate; empty if it is unknown. */
  Optional<Comparable<?>> value(PeriodRow row);

  String sql(ConditionSql sql);

  String words();

  default Optional<ColumnUse> column() {
    return Optional.empty();
  }

  default PeriodOperand numbered(int number) {
    return this;
  }
}
