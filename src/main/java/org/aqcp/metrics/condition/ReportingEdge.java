package org.aqcp.metrics.condition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The first or last day of the reporting period. Where none is chosen, it lies before or after all
 * records.
 */
public record ReportingEdge(boolean start) implements PeriodOperand {
  @Override
  public Optional<Comparable<?>> value(PeriodRow row) {
    return Optional.of(day(row.reporting()));
  }

  private LocalDate day(DateSpan reporting) {
    return start ? reporting.from() : reporting.until();
  }

  @Override
  public String sql(ConditionSql sql) {
    return DayOperand.sql(day(sql.reporting()));
  }

  @Override
  public String words() {
    return (start ? "the start" : "the end") + " of the reporting period";
  }
}
