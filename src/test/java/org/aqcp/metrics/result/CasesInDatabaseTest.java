package org.aqcp.metrics.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.metrics.cases.MeasureCase;
import org.aqcp.metrics.cases.ShippedMeasuresTest;
import org.aqcp.metrics.cases.TestedMeasures;
import org.aqcp.metrics.condition.PeriodTables;
import org.aqcp.metrics.measure.MeasureCounts;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureValue.Kind;
import org.aqcp.metrics.measure.MeasuredPeriods.PersonPeriod;
import org.aqcp.metrics.measure.NextEntries;
import org.aqcp.metrics.measure.PeriodStanding;
import org.aqcp.metrics.store.RecordStore;
import org.junit.jupiter.api.Test;

/** The cases of the shipped measures hold in the database too. */
class CasesInDatabaseTest {
  @Test
  void every_case_has_its_value_and_its_counts() {
    try (RecordStore store = RecordStore.open(List.of())) {
      ShippedMeasuresTest.shipped().forEach(tested -> check(store, tested));
    }
  }

  private static void check(RecordStore store, TestedMeasures tested) {
    for (MeasureCase one : tested.cases().cases()) {
      MeasureDefinition measure = tested.measures().measure(one.measure()).orElseThrow();
      PeriodTables.fill(store, rows(one));
      CellResult cell =
          MeasureRun.of(store, List.of(measure), Subgroups.NONE, one.period()).get(0).total();
      String what = one.measure() + ": " + one.name();
      assertThat(value(measure, cell)).as(what).isEqualTo(one.value());
      assertThat(cell.counts()).as(what).isEqualTo(expected(one));
    }
  }

  private static List<PeriodTables.Row> rows(MeasureCase one) {
    Map<String, Integer> numbers = new HashMap<>();
    List<PeriodTables.Row> rows = new ArrayList<>();
    List<PersonPeriod> periods =
        one.people().stream()
            .map(period -> new PersonPeriod(period.person(), period.row()))
            .toList();
    for (PersonPeriod period : NextEntries.in(periods)) {
      int number = numbers.merge(period.person(), 1, Integer::sum);
      rows.add(new PeriodTables.Row(period.person(), number, period.row()));
    }
    return rows;
  }

  private static MeasureCounts expected(MeasureCase one) {
    long[] standings = new long[PeriodStanding.values().length];
    one.people().forEach(p -> p.expected().ifPresent(standing -> standings[standing.code()]++));
    return MeasureCounts.of(standings);
  }

  private static String value(MeasureDefinition measure, CellResult cell) {
    return cell.figures().isEmpty()
        ? "none"
        : cell.figures().stream()
            .map(
                figure ->
                    measure.value().kind() == Kind.RATE
                        ? figure.part() + "/" + figure.whole()
                        : figure.part().stripTrailingZeros().toPlainString())
            .collect(Collectors.joining(", "));
  }
}
