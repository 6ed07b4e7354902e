package org.aqcp.metrics.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Truth;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.condition.PeriodRow;
import org.aqcp.metrics.condition.PeriodTables;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureTexts;
import org.aqcp.metrics.measure.PeriodStanding;
import org.aqcp.metrics.measure.ReportingPeriod;
import org.aqcp.metrics.store.RecordStore;
import org.junit.jupiter.api.Test;

class ExplainedMeasureTest {
  private static final MeasureDefinition Q2 =
      MeasureTexts.read(MeasureTexts.RATE).measure("Q2").orElseThrow();
  private static final ReportingPeriod PY2024 = ReportingPeriod.of("PY2024");
  private static final LocalDate EXIT = LocalDate.of(2023, 11, 15);
  private static final LocalDate BIRTH = LocalDate.of(1990, 1, 1);

  private static PeriodTables.Row row(String person, int number, Object... cells) {
    Map<String, Object> known = new HashMap<>(Map.of("exit", EXIT, "exit-reason", "none"));
    known.put("birth", BIRTH);
    for (int i = 0; i < cells.length; i += 2) {
      known.put((String) cells[i], cells[i + 1]);
    }
    known.values().removeIf("-"::equals);
    return new PeriodTables.Row(person, number, new PeriodRow(known, DateSpan.ALWAYS));
  }

  private static final List<PeriodTables.Row> ROWS =
      List.of(
          row("ana", 1, "exit", EXIT.minusMonths(2), "employed-q2", "federal"),
          row("ana", 2, "employed-q2", "no"),
          row("ben", 1, "employed-q2", "wage-records"),
          row("cem", 1),
          row("dee", 1, "birth", "-", "employed-q2", "federal"),
          row("eli", 1, "exit-reason", "deceased"),
          row("fay", 1, "exit-reason", "-"),
          row("gus", 1, "exit", "-"),
          row("hal", 1, "exit", EXIT.plusYears(1)),
          row("ina", 1, "next-entry", EXIT.plusDays(90)));

  @Test
  void the_funnel_goes_from_records_to_the_numerator() {
    try (RecordStore store = PeriodTables.of(ROWS)) {
      assertThat(Funnel.of(store, Q2, PY2024).steps())
          .extracting(step -> step.name() + " " + step.count() + " " + step.unknown())
          .containsExactly(
              "records 10 0",
              "exits that stand 9 0",
              "people 9 0",
              "base 6 0",
              "not excluded 4 1",
              "denominator 3 0",
              "denominator, numerator known 2 1",
              "numerator 1 0");
    }
  }

  @Test
  void a_person_is_read_period_by_period_with_values_and_truths() {
    try (RecordStore store = PeriodTables.of(ROWS)) {
      PersonReading ana = PersonReading.of(store, Q2, "ana", PY2024);
      assertThat(ana.periods())
          .extracting(period -> period.number() + " " + period.standing() + " " + period.counted())
          .containsExactly("1 NUMERATOR false", "2 DENOMINATOR_ONLY true");
      ConditionReading met = ana.periods().get(1).parts().get("numerator");
      assertThat(met.words()).isEqualTo("employed-q2 is not no");
      assertThat(met.truth()).isEqualTo(Truth.FALSE);
      assertThat(met.values()).containsEntry("employed-q2", "no");
      assertThat(PersonReading.of(store, Q2, "nobody", PY2024).periods()).isEmpty();
      assertThat(PersonReading.of(store, Q2, "cem", PY2024).periods().get(0).standing())
          .isEqualTo(PeriodStanding.NUMERATOR_UNKNOWN);
      assertThat(PersonReading.of(store, Q2, "' OR 1=1 --", PY2024).periods()).isEmpty();
    }
  }

  @Test
  void who_meets_the_numerator_outside_the_denominator_is_counted_apart() {
    MeasureDefinition known =
        MeasureTexts.read(
                MeasureTexts.RATE.replace(
                    "denominator: birth is known", "denominator: sex is known"))
            .measure("Q2")
            .orElseThrow();
    try (RecordStore store = PeriodTables.of(ROWS)) {
      MeasureResult result = MeasureRun.of(store, List.of(known), Subgroups.NONE, PY2024).get(0);
      assertThat(result.total().counts().outside()).isEqualTo(2);
      assertThat(result.total().counts().denominator()).isZero();
      assertThat(result.total().figures()).isEmpty();
      assertThat(result.cohort())
          .contains(new DateSpan(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30)));
    }
  }

  @Test
  void without_a_reporting_period_the_dates_are_those_of_the_base() {
    try (RecordStore store = PeriodTables.of(ROWS)) {
      MeasureResult result =
          MeasureRun.of(store, List.of(Q2), Subgroups.NONE, ReportingPeriod.ALL).get(0);
      assertThat(result.cohort()).contains(new DateSpan(EXIT.minusMonths(2), EXIT.plusYears(1)));
    }
  }
}
