package org.aqcp.metrics.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.condition.PeriodTables;
import org.aqcp.metrics.condition.RandomPeriods;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.ReportingPeriod;
import org.aqcp.metrics.measure.ValueStream;
import org.aqcp.metrics.store.RecordStore;
import org.aqcp.random.Amount;
import org.junit.jupiter.api.Test;

/** The database counts as the plain computation in memory does: people, groups and medians. */
class RandomRunsTest {
  private static final long SEED = 20261130;
  private static final List<String> BY = List.of("sex", "veteran");

  private int counted;
  private int medians;

  @Test
  void both_agree_on_random_measures() {
    Random random = new Random(SEED);
    for (int i = 0; i < Amount.of(6); i++) {
      List<PeriodTables.Row> rows = rows(random);
      List<MeasureDefinition> measures = new ArrayList<>();
      for (int j = 0; j < 14; j++) {
        measures.add(new RandomMeasures(random).next("M" + j));
      }
      ReportingPeriod period =
          random.nextBoolean() ? ReportingPeriod.ALL : ReportingPeriod.of("PY2023");
      Subgroups by = Subgroups.of(BY, random.nextBoolean());
      try (RecordStore store = PeriodTables.of(rows)) {
        for (MeasureResult result : MeasureRun.of(store, measures, by, period)) {
          compare(result, new PlainRun(result.measure(), period, rows));
        }
      }
    }
    Amount.say("seed %d: %d cells with people, %d medians", SEED, counted, medians);
    assertThat(counted).isGreaterThan(300);
    assertThat(medians).isGreaterThan(50);
  }

  /** People have one to three periods; one store in three has only one of each. */
  private static List<PeriodTables.Row> rows(Random random) {
    List<PeriodTables.Row> rows = new ArrayList<>();
    int most = random.nextInt(3) == 0 ? 1 : 3;
    for (int person = 0; person < 150; person++) {
      int periods = 1 + random.nextInt(most);
      for (int number = 1; number <= periods; number++) {
        rows.add(
            new PeriodTables.Row(
                "p" + person, number, new RandomPeriods(random).next(DateSpan.ALWAYS)));
      }
    }
    return rows;
  }

  private void compare(MeasureResult result, PlainRun plain) {
    String what = "seed " + SEED + ": " + result.definition().lines();
    for (CellResult cell : result.cells()) {
      assertThat(cell.counts()).as(what + cell.group()).isEqualTo(plain.counts(cell.group()));
      counted += cell.counts().denominator() > 0 ? 1 : 0;
      switch (result.measure().value().kind()) {
        case SUM -> compareSum(cell, plain, what);
        case MEDIAN -> compareMedians(cell, plain, what);
        case RATE, COUNT, MEDIAN_CHANGE -> {}
      }
    }
  }

  private static void compareSum(CellResult cell, PlainRun plain, String what) {
    ValueStream stream = ValueStream.of(plain.measure()).get(0);
    BigDecimal sum =
        plain.values(cell.group(), stream).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    cell.figures().forEach(figure -> assertThat(figure.part()).as(what).isEqualByComparingTo(sum));
  }

  private void compareMedians(CellResult cell, PlainRun plain, String what) {
    List<ValueStream> streams = ValueStream.of(plain.measure());
    for (int i = 0; i < cell.figures().size(); i++) {
      List<BigDecimal> values = plain.values(cell.group(), streams.get(i));
      BigDecimal middle =
          values
              .get((values.size() - 1) / 2)
              .add(values.get(values.size() / 2))
              .divide(BigDecimal.valueOf(2L * streams.get(i).divisor()));
      assertThat(cell.figures().get(i).part()).as(what).isEqualByComparingTo(middle);
      medians++;
    }
  }
}
