package org.aqcp.metrics.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.metrics.measure.MeasureCounts;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasuredPeriods;
import org.aqcp.metrics.measure.MeasuredPeriods.Counted;
import org.aqcp.metrics.measure.PeriodStanding;
import org.aqcp.metrics.measure.ValueStream;

/**
 * The value of a measure over a few periods in memory, as cases write it: {@code 1/2} for a rate, a
 * number, several numbers with commas, or {@code none} if nobody is in the denominator.
 */
final class PlainValue {
  private static final String NONE = "none";

  private PlainValue() {}

  static String of(MeasureDefinition measure, List<Counted> counted) {
    MeasureCounts counts = MeasuredPeriods.counts(counted);
    if (counts.denominator() == 0) {
      return NONE;
    }
    return switch (measure.value().kind()) {
      case RATE -> counts.numerator() + "/" + counts.denominator();
      case COUNT -> Long.toString(counts.numerator());
      case SUM -> written(sum(values(counted, ValueStream.of(measure).get(0))));
      case MEDIAN, MEDIAN_CHANGE -> medians(measure, counted);
    };
  }

  private static String medians(MeasureDefinition measure, List<Counted> counted) {
    List<BigDecimal> medians =
        ValueStream.of(measure).stream()
            .map(stream -> median(values(counted, stream), stream.divisor()))
            .toList();
    int half = measure.value().before().isEmpty() ? medians.size() : medians.size() / 2;
    List<BigDecimal> figures = new ArrayList<>();
    for (int i = 0; i < half; i++) {
      figures.add(
          half == medians.size() ? medians.get(i) : medians.get(i).subtract(medians.get(half + i)));
    }
    return figures.stream().map(PlainValue::written).collect(Collectors.joining(", "));
  }

  private static BigDecimal median(List<BigDecimal> sorted, int divisor) {
    BigDecimal two = sorted.get((sorted.size() - 1) / 2).add(sorted.get(sorted.size() / 2));
    return two.divide(BigDecimal.valueOf(2L * divisor));
  }

  private static List<BigDecimal> values(List<Counted> counted, ValueStream stream) {
    return counted.stream()
        .filter(one -> one.standing() == PeriodStanding.NUMERATOR)
        .map(one -> stream.value(one.period().row()))
        .sorted()
        .toList();
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static String written(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
