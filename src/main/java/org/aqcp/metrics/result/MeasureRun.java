package org.aqcp.metrics.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.measure.MeasureColumns;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.ReportingPeriod;
import org.aqcp.metrics.measure.ValueStream;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.store.RecordStore;

/** Computes measures over the table {@code periods} of a store. */
public final class MeasureRun {
  private final RecordStore store;
  private final Subgroups by;
  private final ReportingPeriod period;

  private MeasureRun(RecordStore store, Subgroups by, ReportingPeriod period) {
    this.store = store;
    this.by = by;
    this.period = period;
  }

  /** The results of each measure, in order: the total first, then each cell of the subgroups. */
  public static List<MeasureResult> of(
      RecordStore store, List<MeasureDefinition> measures, Subgroups by, ReportingPeriod period) {
    return new MeasureRun(store, by, period).run(measures);
  }

  /** The columns that a run reads. */
  public static Set<PeriodColumn> columns(List<MeasureDefinition> measures, Subgroups by) {
    Set<PeriodColumn> columns = new TreeSet<>(Comparator.comparing(PeriodColumn::name));
    measures.forEach(measure -> columns.addAll(MeasureColumns.of(measure)));
    by.all().forEach(subgroup -> columns.addAll(subgroup.columns()));
    return columns;
  }

  private List<MeasureResult> run(List<MeasureDefinition> measures) {
    try (RepeatedPeriods repeated = RepeatedPeriods.of(store, columns(measures, by))) {
      StandingTotals totals = StandingTotals.of(store, repeated, query(measures));
      Map<String, List<Map<List<String>, List<OrderedValues>>>> medians =
          medians(repeated, measures, totals);
      return measures.stream()
          .map(measure -> result(measure, totals, medians.get(measure.id())))
          .toList();
    }
  }

  private StandingQuery query(List<MeasureDefinition> measures) {
    return new StandingQuery(measures, by, period.dates());
  }

  /** The values at ranks of the measures with medians, by set of subgroups and cell. */
  private Map<String, List<Map<List<String>, List<OrderedValues>>>> medians(
      RepeatedPeriods repeated, List<MeasureDefinition> measures, StandingTotals totals) {
    List<MeasureDefinition> some = measures.stream().filter(MeasureRun::hasMedian).toList();
    Map<String, List<Map<List<String>, List<OrderedValues>>>> all = new HashMap<>();
    if (some.isEmpty()) {
      return all;
    }
    try (MedianTable table = MedianTable.of(store, repeated, query(some))) {
      for (int i = 0; i < some.size(); i++) {
        MeasureDefinition measure = some.get(i);
        List<Map<List<String>, List<OrderedValues>>> ofSets = new ArrayList<>();
        for (int set = 0; set < by.sets().size(); set++) {
          MedianQuery query =
              new MedianQuery(table.store(), i, ValueStream.of(measure), by.sets().get(set));
          ofSets.add(query.values(ranks(measure, totals.of(measure).get(set))));
        }
        all.put(measure.id(), ofSets);
      }
    }
    return all;
  }

  private static boolean hasMedian(MeasureDefinition measure) {
    return switch (measure.value().kind()) {
      case MEDIAN, MEDIAN_CHANGE -> true;
      case RATE, COUNT, SUM -> false;
    };
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

  private MeasureResult result(
      MeasureDefinition measure,
      StandingTotals totals,
      List<Map<List<String>, List<OrderedValues>>> medians) {
    List<CellResult> cells = new ArrayList<>();
    for (int set = 0; set < by.sets().size(); set++) {
      Map<List<String>, List<OrderedValues>> values = medians == null ? Map.of() : medians.get(set);
      List<Integer> groups = by.sets().get(set);
      totals
          .of(measure)
          .get(set)
          .cells()
          .forEach(
              (cell, total) ->
                  cells.add(
                      new CellResult(
                          group(groups, cell),
                          total.counts(),
                          figures(measure, total, values.get(cell)))));
    }
    return new MeasureResult(measure, period, cohort(measure, totals), cells);
  }

  private Optional<DateSpan> cohort(MeasureDefinition measure, StandingTotals totals) {
    return period.isAll()
        ? totals.seen(measure)
        : Optional.of(measure.cohort().dates(period.dates()));
  }

  private Map<String, String> group(List<Integer> groups, List<String> cell) {
    Map<String, String> group = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      group.put(by.names().get(groups.get(i)), cell.get(i));
    }
    return group;
  }

  private static List<Figure> figures(
      MeasureDefinition measure, CellTotals.Total total, List<OrderedValues> values) {
    long numerator = total.counts().numerator();
    long denominator = total.counts().denominator();
    if (denominator == 0) {
      return List.of();
    }
    return switch (measure.value().kind()) {
      case RATE ->
          List.of(
              new Figure(
                  "",
                  BigDecimal.valueOf(numerator),
                  denominator,
                  Optional.of(RateBounds.of(numerator, denominator))));
      case COUNT -> List.of(new Figure("", BigDecimal.valueOf(numerator), 1, Optional.empty()));
      case SUM -> List.of(new Figure("", total.sum, 1, Optional.empty()));
      case MEDIAN, MEDIAN_CHANGE -> new MedianFigures(measure).of(values);
    };
  }
}
