package org.aqcp.metrics.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.measure.MeasureColumns;
import org.aqcp.metrics.measure.MeasureCounts;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.ReportingPeriod;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.store.RecordStore;

/** Computes measures over the table {@code periods} of a store. */
public final class MeasureRun {
  private final StandingQuery query;
  private final ReportingPeriod period;
  private final StandingTotals totals;
  private final MedianValues medians;

  private MeasureRun(
      RecordStore store, RepeatedPeriods repeated, StandingQuery query, ReportingPeriod period) {
    this.query = query;
    this.period = period;
    this.totals = StandingTotals.of(store, repeated, query);
    this.medians = MedianValues.of(store, repeated, query, totals);
  }

  /** The results of each measure, in order: the total first, then each cell of the subgroups. */
  public static List<MeasureResult> of(
      RecordStore store, List<MeasureDefinition> measures, Subgroups by, ReportingPeriod period) {
    if (measures.isEmpty()) {
      return List.of();
    }
    try (RepeatedPeriods repeated = RepeatedPeriods.of(store, columns(measures, by))) {
      StandingQuery query = new StandingQuery(measures, by, period.dates());
      MeasureRun run = new MeasureRun(store, repeated, query, period);
      List<MeasureResult> results = new ArrayList<>();
      for (int i = 0; i < measures.size(); i++) {
        results.add(run.result(i));
      }
      return results;
    }
  }

  /** The columns that a run reads. */
  public static Set<PeriodColumn> columns(List<MeasureDefinition> measures, Subgroups by) {
    Set<PeriodColumn> columns = new TreeSet<>(Comparator.comparing(PeriodColumn::name));
    measures.forEach(measure -> columns.addAll(MeasureColumns.of(measure)));
    by.all().forEach(subgroup -> columns.addAll(subgroup.columns()));
    return columns;
  }

  private MeasureResult result(int number) {
    List<CellResult> cells = new ArrayList<>();
    List<List<Integer>> sets = query.by().sets();
    for (int i = 0; i < sets.size(); i++) {
      int set = i;
      totals
          .of(number)
          .get(set)
          .cells()
          .forEach((cell, total) -> cells.add(cell(number, set, cell, total)));
    }
    MeasureDefinition measure = query.measures().get(number);
    return new MeasureResult(measure, period, cohort(measure, number), cells);
  }

  private CellResult cell(int number, int set, List<String> cell, CellTotals.Total total) {
    List<Integer> groups = query.by().sets().get(set);
    Map<String, String> group = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      group.put(query.by().names().get(groups.get(i)), cell.get(i));
    }
    MeasureCounts counts = total.counts();
    List<Figure> figures =
        counts.denominator() == 0 ? List.of() : figures(number, set, cell, total);
    return new CellResult(group, counts, figures);
  }

  private Optional<DateSpan> cohort(MeasureDefinition measure, int number) {
    return period.isAll()
        ? totals.seen(number)
        : Optional.of(measure.cohort().dates(period.dates()));
  }

  private List<Figure> figures(int number, int set, List<String> cell, CellTotals.Total total) {
    MeasureDefinition measure = query.measures().get(number);
    BigDecimal numerator = BigDecimal.valueOf(total.counts().numerator());
    return switch (measure.value().kind()) {
      case RATE -> List.of(rate(total.counts()));
      case COUNT -> List.of(new Figure("", numerator, 1, Optional.empty()));
      case SUM -> List.of(new Figure("", total.sum, 1, Optional.empty()));
      case MEDIAN, MEDIAN_CHANGE -> new MedianFigures(measure).of(medians.of(number, set, cell));
    };
  }

  private static Figure rate(MeasureCounts counts) {
    return new Figure(
        "",
        BigDecimal.valueOf(counts.numerator()),
        counts.denominator(),
        Optional.of(RateBounds.of(counts.numerator(), counts.denominator())));
  }
}
