package org.aqcp.metrics.condition;

import java.util.List;
import org.aqcp.input.problem.Place;

/** A condition on one column. */
public sealed interface PeriodTest extends PeriodCondition
    permits KnownTest, WordTest, OrderTest, SpanTest, CodeListTest, CohortTest {
  ColumnUse column();

  /** All columns that it reads. */
  default List<ColumnUse> columns() {
    return List.of(column());
  }

  /** Where it is written. */
  Place place();

  @Override
  default List<PeriodCondition> parts() {
    return List.of();
  }

  @Override
  default PeriodCondition with(List<PeriodCondition> parts) {
    return this;
  }

  @Override
  PeriodTest numbered(int number);
}
