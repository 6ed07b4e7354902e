package org.aqcp.metrics.cases;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.measure.MeasureDefinition;

/** The conditions that are written in a measure. */
final class MeasureParts {
  private MeasureParts() {}

  static List<PeriodCondition> of(MeasureDefinition measure) {
    return Stream.of(measure.base(), measure.excluded(), measure.denominator(), measure.numerator())
        .filter(Objects::nonNull)
        .toList();
  }

  /** The measure with other conditions. */
  static MeasureDefinition with(MeasureDefinition of, UnaryOperator<PeriodCondition> other) {
    return new MeasureDefinition(
        of.id(),
        of.title(),
        of.about(),
        of.source(),
        of.counts(),
        of.participants(),
        of.exitRule(),
        other.apply(of.base()),
        of.cohort(),
        of.excluded() == null ? null : other.apply(of.excluded()),
        other.apply(of.denominator()),
        of.numerator() == null ? null : other.apply(of.numerator()),
        of.value(),
        of.quarters(),
        of.unknown(),
        of.place());
  }
}
