package org.aqcp.metrics.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.ValueStream;
import org.aqcp.metrics.store.RecordStore;

/** The values at the ranks that medians and their intervals need, in every cell. */
final class MedianValues {
  /** Of a measure by its number: for each set of subgroups, the streams of each cell. */
  private final Map<Integer, List<Map<List<String>, List<OrderedValues>>>> values = new HashMap<>();

  private MedianValues() {}

  /**
   * Looks them up.
   *
   * @param query of all measures, of which some have medians
   * @param totals how many count in each cell
   */
  static MedianValues of(
      RecordStore store, RepeatedPeriods repeated, StandingQuery query, StandingTotals totals) {
    MedianValues medians = new MedianValues();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < query.measures().size(); i++) {
      if (hasMedian(query.measures().get(i))) {
        numbers.add(i);
      }
    }
    if (!numbers.isEmpty()) {
      List<MeasureDefinition> some = numbers.stream().map(query.measures()::get).toList();
      StandingQuery ofSome = new StandingQuery(some, query.by(), query.reporting());
      try (MedianTable table = MedianTable.of(store, repeated, ofSome)) {
        for (int i = 0; i < some.size(); i++) {
          medians.values.put(numbers.get(i), sets(table, ofSome, i, totals.of(numbers.get(i))));
        }
      }
    }
    return medians;
  }

  private static boolean hasMedian(MeasureDefinition measure) {
    return switch (measure.value().kind()) {
      case MEDIAN, MEDIAN_CHANGE -> true;
      case RATE, COUNT, SUM -> false;
    };
  }

  private static List<Map<List<String>, List<OrderedValues>>> sets(
      MedianTable table, StandingQuery query, int number, List<CellTotals> totals) {
    MeasureDefinition measure = query.measures().get(number);
    List<ValueStream> streams = ValueStream.of(measure);
    List<Map<List<String>, List<OrderedValues>>> all = new ArrayList<>();
    for (int set = 0; set < totals.size(); set++) {
      List<Integer> groups = query.by().sets().get(set);
      all.add(
          new MedianQuery(table.store(), number, streams, groups)
              .values(ranks(measure, totals.get(set))));
    }
    return all;
  }

  private static Map<List<String>, MedianRanks> ranks(
      MeasureDefinition measure, CellTotals totals) {
    Map<List<String>, MedianRanks> ranks = new LinkedHashMap<>();
    totals
        .cells()
        .forEach(
            (cell, total) -> {
              long count = total.counts().numerator();
              if (count > 0) {
                ranks.put(cell, new MedianFigures(measure).ranks(count));
              }
            });
    return ranks;
  }

  /** The values of each stream of a measure with medians in a cell where someone counts. */
  List<OrderedValues> of(int measure, int set, List<String> cell) {
    return values.get(measure).get(set).get(cell);
  }
}
