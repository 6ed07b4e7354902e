package org.aqcp.metrics.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Truth;
import org.aqcp.input.problem.Place;

/**
 * Whether a date lies within a time, both ends included.
 *
 * @param end the far end of the time that begins or ends with the day it is shifted from; empty for
 *     the reporting period
 */
public record SpanTest(ColumnUse column, Optional<ShiftedDay> end, Place place)
    implements PeriodTest {
  private PeriodOperand first() {
    return end.map(day -> day.later() ? day.from() : day).orElse(new ReportingEdge(true));
  }

  private PeriodOperand last() {
    return end.map(day -> day.later() ? day : day.from()).orElse(new ReportingEdge(false));
  }

  private AllOf both() {
    return new AllOf(
        List.of(
            new OrderTest(column, SizeOrder.AT_LEAST, first(), place),
            new OrderTest(column, SizeOrder.AT_MOST, last(), place)));
  }

  @Override
  public Truth in(PeriodRow row) {
    return both().in(row);
  }

  @Override
  public String sql(ConditionSql sql) {
    return both().sql(sql);
  }

  @Override
  public String words() {
    return column.name()
        + " is within "
        + end.map(ShiftedDay::words).orElse("the reporting period");
  }

  @Override
  public List<ColumnUse> columns() {
    List<ColumnUse> all = new ArrayList<>(List.of(column));
    end.flatMap(PeriodOperand::column).ifPresent(all::add);
    return all;
  }

  @Override
  public SpanTest numbered(int number) {
    return new SpanTest(column.numbered(number), end.map(day -> day.numbered(number)), place);
  }
}
