package org.aqcp.metrics.measure;

import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Required;
import org.aqcp.metrics.condition.AllOf;
import org.aqcp.metrics.condition.CohortTest;
import org.aqcp.metrics.condition.ColumnUse;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.condition.KnownTest;
import org.aqcp.metrics.condition.OrderTest;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.condition.ReportingEdge;
import org.aqcp.metrics.condition.SizeOrder;
import org.aqcp.metrics.condition.SomeOf;
import org.aqcp.metrics.period.ColumnType;
import org.aqcp.metrics.period.PeriodColumns;

/**
 * Which periods are reported in a reporting period.
 *
 * @param by the date that decides, or {@code participation}: any day of the period does
 * @param monthsEarlier how much earlier than the reporting period that date must lie
 */
@About("Which periods are reported in a reporting period.")
public record Cohort(
    @Required
        @About(
            value = "the date column that decides, or participation for any day of the period",
            example = "exit")
        String by,
    @About(
            value = "how many months earlier than the reporting period the date must lie",
            example = "12")
        Integer monthsEarlier,
    Place place) {
  static final String PARTICIPATION = "participation";
  private static final int MOST = 60;

  public Cohort {
    monthsEarlier = monthsEarlier == null ? 0 : monthsEarlier;
    boolean isDate =
        PeriodColumns.named(by).filter(column -> column.type() == ColumnType.DATE).isPresent();
    if (!isDate && !by.equals(PARTICIPATION)) {
      throw new IllegalArgumentException(
          "a cohort is by a date column, such as `exit`, or by `participation`");
    }
    if (monthsEarlier > MOST || (monthsEarlier > 0 && !isDate)) {
      throw new IllegalArgumentException(
          "`months-earlier` needs a date column, and is at most " + MOST);
    }
  }

  /** The date that decides; empty if participation does. */
  public Optional<ColumnUse> date() {
    return by.equals(PARTICIPATION) ? Optional.empty() : Optional.of(new ColumnUse(by));
  }

  PeriodCondition condition() {
    return date()
        .map(column -> (PeriodCondition) new CohortTest(column, monthsEarlier, place))
        .orElseGet(this::participation);
  }

  private PeriodCondition participation() {
    ColumnUse exit = new ColumnUse("exit");
    return new AllOf(
        List.of(
            new OrderTest(
                new ColumnUse("entry"), SizeOrder.AT_MOST, new ReportingEdge(false), place),
            new SomeOf(
                List.of(
                    new KnownTest(exit, false, place),
                    new OrderTest(exit, SizeOrder.AT_LEAST, new ReportingEdge(true), place)))));
  }

  /** The dates of the cohort that is reported in a period. */
  public DateSpan dates(DateSpan reporting) {
    return reporting.monthsEarlier(monthsEarlier);
  }

  String words() {
    return condition().words();
  }
}
