package org.aqcp.metrics.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureSql;
import org.aqcp.metrics.measure.MeasureValue.Kind;
import org.aqcp.metrics.measure.PeriodStanding;
import org.aqcp.metrics.measure.ValueStream;
import org.aqcp.metrics.store.RecordStore;
import org.aqcp.metrics.store.SqlText;
import org.aqcp.metrics.store.StoredRow;

/**
 * Counts a few measures in all cells. All periods are counted; then those of people with several
 * are taken away again, and the one that stands for its person is added.
 */
final class StandingTotals {
  private final StandingQuery query;
  private final List<List<Integer>> sets;
  private final List<List<CellTotals>> totals = new ArrayList<>();
  private final Map<Integer, DateSpan> seen = new HashMap<>();

  private StandingTotals(StandingQuery query) {
    this.query = query;
    this.sets = query.by().sets();
    for (int i = 0; i < query.measures().size(); i++) {
      List<CellTotals> ofSets = new ArrayList<>();
      sets.forEach(set -> ofSets.add(new CellTotals()));
      totals.add(ofSets);
      // the total is there even if there are no records
      ofSets.get(0).add(List.of(), PeriodStanding.OUT.code(), 0, BigDecimal.ZERO);
    }
  }

  static StandingTotals of(RecordStore store, RepeatedPeriods repeated, StandingQuery query) {
    StandingTotals totals = new StandingTotals(query);
    totals.add(store, query.everyPeriod(RepeatedPeriods.PERIODS), 1, true);
    if (repeated.any()) {
      totals.add(store, query.everyPeriod(RepeatedPeriods.TABLE), -1, false);
      totals.add(store, query.onePeriodOfEach(RepeatedPeriods.TABLE), 1, false);
    }
    return totals;
  }

  private void add(RecordStore store, String sql, int times, boolean dates) {
    store.query(
        sql,
        List.of(),
        row -> {
          add(row, times, dates);
          return row;
        });
  }

  private void add(StoredRow row, int times, boolean dates) {
    int groups = query.by().names().size();
    int after = groups + query.packs() + 1;
    List<String> values = new ArrayList<>();
    for (int i = 1; i <= groups; i++) {
      values.add(row.text(i).orElseThrow());
    }
    List<List<String>> cells =
        sets.stream().map(set -> set.stream().map(values::get).toList()).toList();
    for (int i = 0; i < query.measures().size(); i++) {
      int pack = i / StandingQuery.PACKED;
      Optional<BigDecimal> packed = row.decimal(groups + 1 + pack);
      if (packed.isPresent()) {
        int shift = 4 * (i - pack * StandingQuery.PACKED);
        int standing = packed.get().intValueExact() >> shift & 15;
        add(row, after, i, new Added(standing, times, dates), cells);
      }
    }
  }

  /** How a row counts in a measure. */
  private record Added(int standing, int times, boolean dates) {}

  private void add(StoredRow row, int after, int number, Added added, List<List<String>> cells) {
    if (added.standing() == StandingQuery.PASSED_OVER) {
      return;
    }
    MeasureDefinition measure = query.measures().get(number);
    long count = added.times() * row.count(after);
    BigDecimal sum = sum(row, after + 1, measure).multiply(BigDecimal.valueOf(added.times()));
    for (int set = 0; set < cells.size(); set++) {
      totals.get(number).get(set).add(cells.get(set), added.standing(), count, sum);
    }
    if (added.dates() && added.standing() > PeriodStanding.BASE_UNKNOWN.code()) {
      see(row, after + 1 + query.sums().size(), number);
    }
  }

  private BigDecimal sum(StoredRow row, int first, MeasureDefinition measure) {
    if (measure.value().kind() != Kind.SUM) {
      return BigDecimal.ZERO;
    }
    int at = query.sums().indexOf(MeasureSql.value(ValueStream.of(measure).get(0)));
    return row.decimal(first + at).orElse(BigDecimal.ZERO);
  }

  private void see(StoredRow row, int first, int number) {
    query
        .measures()
        .get(number)
        .cohort()
        .date()
        .ifPresent(
            column -> {
              String date = SqlText.name(column.column().stored());
              int at = first + 2 * query.dates().indexOf(date);
              Optional<LocalDate> from = row.day(at);
              Optional<LocalDate> until = row.day(at + 1);
              if (from.isPresent() && until.isPresent()) {
                seen.merge(number, new DateSpan(from.get(), until.get()), StandingTotals::around);
              }
            });
  }

  private static DateSpan around(DateSpan one, DateSpan other) {
    return new DateSpan(
        one.from().isBefore(other.from()) ? one.from() : other.from(),
        one.until().isAfter(other.until()) ? one.until() : other.until());
  }

  /** The cells of a measure by its number, for each set of subgroups. */
  List<CellTotals> of(int measure) {
    return totals.get(measure);
  }

  /** The first and last date of the cohort among the periods in the base, if there are any. */
  Optional<DateSpan> seen(int measure) {
    return Optional.ofNullable(seen.get(measure));
  }
}
