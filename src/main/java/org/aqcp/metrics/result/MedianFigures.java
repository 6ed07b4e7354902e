package org.aqcp.metrics.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureValue.Kind;
import org.aqcp.metrics.measure.ValueStream;

/** The medians of a measure in a cell, or the changes of medians. */
record MedianFigures(MeasureDefinition measure) {
  private static final String METHOD = "order statistics";
  private static final String OF_CHANGE = "order statistics of both medians";

  /** The ranks that are needed of a cell with so many values. */
  MedianRanks ranks(long count) {
    return isChange() ? MedianRanks.ofTwo(count) : MedianRanks.single(count);
  }

  private boolean isChange() {
    return measure.value().kind() == Kind.MEDIAN_CHANGE;
  }

  /** The figures from the values of each stream. */
  List<Figure> of(List<OrderedValues> streams) {
    List<ValueStream> named = ValueStream.of(measure);
    int half = isChange() ? streams.size() / 2 : streams.size();
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < half; i++) {
      String label = half == 1 ? "" : named.get(i).words();
      figures.add(
          isChange()
              ? change(label, streams.get(i), streams.get(half + i))
              : new Figure(label, streams.get(i).median(), 1, bounds(streams.get(i))));
    }
    return figures;
  }

  private static Optional<FigureBounds> bounds(OrderedValues values) {
    return values.ranks().hasBounds()
        ? Optional.of(new FigureBounds(values.lower(), values.upper(), METHOD))
        : Optional.empty();
  }

  /** Both medians lie within their bounds in 95 of 100 samples, so their difference does too. */
  private static Figure change(String label, OrderedValues after, OrderedValues before) {
    Optional<FigureBounds> bounds =
        after.ranks().hasBounds()
            ? Optional.of(
                new FigureBounds(
                    after.lower().subtract(before.upper()),
                    after.upper().subtract(before.lower()),
                    OF_CHANGE))
            : Optional.empty();
    return new Figure(label, after.median().subtract(before.median()), 1, bounds);
  }
}
