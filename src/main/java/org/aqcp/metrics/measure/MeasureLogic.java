package org.aqcp.metrics.measure;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Truth;
import org.aqcp.metrics.condition.AllOf;
import org.aqcp.metrics.condition.ColumnUse;
import org.aqcp.metrics.condition.KnownTest;
import org.aqcp.metrics.condition.Negated;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.condition.PeriodRow;

/**
 * The four conditions that decide where a period stands in a measure.
 *
 * @param base with the profile of participants, the cohort and the exit rule
 * @param numerator holds of everyone if the measure has none; of a value of columns, that all are
 *     known
 * @param missingValue whether a numerator that does not hold means that a value is missing
 */
public record MeasureLogic(
    PeriodCondition base,
    PeriodCondition excluded,
    PeriodCondition denominator,
    PeriodCondition numerator,
    UnknownParts unknown,
    boolean missingValue) {
  private static final PeriodCondition NOBODY = new Negated(AllOf.EVERY_RECORD);

  static MeasureLogic of(MeasureDefinition of) {
    List<PeriodCondition> base = new ArrayList<>();
    base.add(of.participants().condition());
    base.add(of.base());
    base.add(of.cohort().condition());
    ExitRule.of(of).ifPresent(base::add);
    PeriodCondition excluded = of.excluded() == null ? NOBODY : of.excluded();
    boolean ofColumns = of.value().isOfColumns();
    return new MeasureLogic(
        new AllOf(base),
        excluded,
        of.denominator(),
        numerator(of, ofColumns),
        of.unknown(),
        ofColumns);
  }

  private static PeriodCondition numerator(MeasureDefinition of, boolean ofColumns) {
    if (!ofColumns) {
      return of.numerator() == null ? AllOf.EVERY_RECORD : of.numerator();
    }
    List<ColumnUse> columns = new ArrayList<>(of.value().of());
    columns.addAll(of.value().before());
    return new AllOf(
        columns.stream()
            .map(column -> (PeriodCondition) new KnownTest(column, true, of.place()))
            .toList());
  }

  /** Where a period stands. */
  public PeriodStanding standing(PeriodRow row) {
    Truth in = base.in(row);
    if (in != Truth.TRUE) {
      return in == Truth.FALSE ? PeriodStanding.OUT : PeriodStanding.BASE_UNKNOWN;
    }
    Truth out = settled(excluded.in(row), unknown.excluded());
    if (out != Truth.FALSE) {
      return out == Truth.TRUE ? PeriodStanding.EXCLUDED : PeriodStanding.EXCLUSION_UNKNOWN;
    }
    Truth counts = settled(denominator.in(row), unknown.denominator());
    if (counts == Truth.UNKNOWN) {
      return PeriodStanding.DENOMINATOR_UNKNOWN;
    }
    Truth meets = settled(numerator.in(row), unknown.numerator());
    return counts == Truth.TRUE ? within(meets) : outside(meets);
  }

  private static Truth settled(Truth truth, UnknownRule rule) {
    return truth == Truth.UNKNOWN && rule == UnknownRule.AS_NO ? Truth.FALSE : truth;
  }

  private PeriodStanding within(Truth meets) {
    return switch (meets) {
      case TRUE -> PeriodStanding.NUMERATOR;
      case UNKNOWN -> PeriodStanding.NUMERATOR_UNKNOWN;
      case FALSE ->
          missingValue ? PeriodStanding.NUMERATOR_UNKNOWN : PeriodStanding.DENOMINATOR_ONLY;
    };
  }

  /** Whether meeting the numerator says anything of those who are not in the denominator. */
  boolean canBeOutside() {
    return !missingValue && !numerator.equals(AllOf.EVERY_RECORD);
  }

  private PeriodStanding outside(Truth meets) {
    return meets == Truth.TRUE && canBeOutside()
        ? PeriodStanding.OUTSIDE
        : PeriodStanding.NOT_IN_DENOMINATOR;
  }
}
