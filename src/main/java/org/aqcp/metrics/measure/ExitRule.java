package org.aqcp.metrics.measure;

import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.Place;
import org.aqcp.metrics.condition.ColumnOperand;
import org.aqcp.metrics.condition.ColumnUse;
import org.aqcp.metrics.condition.DayUnit;
import org.aqcp.metrics.condition.KnownTest;
import org.aqcp.metrics.condition.Negated;
import org.aqcp.metrics.condition.OrderTest;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.condition.ShiftedDay;
import org.aqcp.metrics.condition.SizeOrder;
import org.aqcp.metrics.condition.SomeOf;
import org.aqcp.metrics.period.PeriodColumns;

/**
 * When an exit is one. By 20 CFR 677.150(c), somebody has left after 90 days without services: who
 * is back by the ninetieth day had not left.
 */
final class ExitRule {
  private static final String AFTER_90_DAYS = "90-days";
  private static final int DAYS = 90;
  private static final ColumnUse EXIT = new ColumnUse("exit");

  private ExitRule() {}

  /**
   * The condition under which the exit of a period stands; empty if the rule is another one, which
   * the records must follow by themselves, or if the measure does not rest on exits.
   */
  static Optional<PeriodCondition> of(MeasureDefinition measure) {
    boolean applies =
        measure.exitRule().equals(AFTER_90_DAYS)
            && (measure.cohort().date().equals(Optional.of(EXIT)) || reads(measure.base()));
    return applies ? Optional.of(stands()) : Optional.empty();
  }

  private static boolean reads(PeriodCondition base) {
    boolean[] any = new boolean[1];
    MeasureColumns.tests(base, test -> any[0] |= test.columns().contains(EXIT));
    return any[0];
  }

  private static PeriodCondition stands() {
    ColumnUse next = new ColumnUse(PeriodColumns.NEXT_ENTRY.name());
    ShiftedDay last = new ShiftedDay(new ColumnOperand(EXIT), DAYS, DayUnit.DAY, true);
    return new SomeOf(
        List.of(
            new KnownTest(next, false, Place.NOWHERE),
            new Negated(new OrderTest(next, SizeOrder.AT_MOST, last, Place.NOWHERE))));
  }
}
