package org.aqcp.metrics.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Truth;
import org.aqcp.input.problem.Place;
import org.aqcp.metrics.period.ColumnType;

/** Whether a number is at least, at most, above or below another, or a date after or before one. */
public record OrderTest(ColumnUse column, SizeOrder order, PeriodOperand than, Place place)
    implements PeriodTest {
  @Override
  public Truth in(PeriodRow row) {
    Optional<Object> own = row.cell(column.name());
    Optional<Comparable<?>> other = than.value(row);
    return own.isPresent() && other.isPresent()
        ? order.fits(compare(own.get(), other.get()))
        : Truth.UNKNOWN;
  }

  /** Both are of one type, since conditions that compare a date with a number are not read. */
  @SuppressWarnings("unchecked")
  static int compare(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other);
  }

  @Override
  public String sql(ConditionSql sql) {
    return sql.test("(" + column.sql() + " " + order.sql + " " + than.sql(sql) + ")");
  }

  @Override
  public String words() {
    return column.name() + " is " + orderWords() + " " + than.words();
  }

  private String orderWords() {
    if (column.type() != ColumnType.DATE) {
      return order.ofNumbers;
    }
    if (!(than instanceof ShiftedDay shifted) || !order.isInclusive()) {
      return order.ofDates;
    }
    // "at least 16 years before entry" is as early or earlier
    return (order == SizeOrder.AT_LEAST) == shifted.later() ? "at least" : "at most";
  }

  @Override
  public List<ColumnUse> columns() {
    List<ColumnUse> all = new ArrayList<>(List.of(column));
    than.column().ifPresent(all::add);
    return all;
  }

  @Override
  public OrderTest numbered(int number) {
    return new OrderTest(column.numbered(number), order, than.numbered(number), place);
  }
}
