package org.aqcp.metrics.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.condition.PeriodRow;
import org.aqcp.metrics.condition.PeriodTables;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureTexts;
import org.aqcp.metrics.measure.ReportingPeriod;
import org.aqcp.metrics.store.RecordStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubgroupsTest {
  private static final MeasureDefinition ALL =
      MeasureTexts.read(
              MeasureTexts.RATE
                  .replace("base: leavers", "base: participants")
                  .replace("cohort: {by: exit, months-earlier: 12}", "cohort: {by: entry}")
                  .replace("excluded: died", "excluded: died or birth is before 1800-01-01"))
          .measures()
          .get(0);

  private static List<String> groups(String by, List<Map<String, Object>> periods) {
    List<PeriodTables.Row> rows = new ArrayList<>();
    for (Map<String, Object> cells : periods) {
      rows.add(new PeriodTables.Row("p" + rows.size(), 1, new PeriodRow(cells, DateSpan.ALWAYS)));
    }
    try (RecordStore store = PeriodTables.of(rows)) {
      MeasureResult result =
          MeasureRun.of(store, List.of(ALL), Subgroups.of(List.of(by), false), ReportingPeriod.ALL)
              .get(0);
      return result.cells().stream()
          .skip(1)
          .map(cell -> cell.group().get(by) + " " + cell.counts().base())
          .toList();
    }
  }

  @Test
  void ages_are_those_at_entry_and_a_birthday_counts_from_its_day() {
    LocalDate entry = LocalDate.of(2023, 3, 1);
    List<Map<String, Object>> periods = new ArrayList<>();
    for (int age : List.of(15, 16, 18, 19, 24, 25, 44, 45, 54, 55, 59, 60, 99)) {
      periods.add(Map.of("entry", entry, "birth", entry.minusYears(age)));
    }
    periods.add(Map.of("entry", entry, "birth", entry.minusYears(16).plusDays(1)));
    periods.add(Map.of("entry", entry, "birth", entry.plusDays(1)));
    periods.add(Map.of("birth", entry));
    periods.add(Map.of("entry", entry));
    assertThat(groups("age-group", periods))
        .containsExactly(
            "16-18 2",
            "19-24 2",
            "25-44 2",
            "45-54 2",
            "55-59 2",
            "60+ 2",
            "under 16 2",
            "unknown 3");
  }

  @Test
  void a_cohort_is_a_program_year_of_entry() {
    assertThat(
            groups(
                "cohort",
                List.of(
                    Map.of("entry", LocalDate.of(2023, 6, 30)),
                    Map.of("entry", LocalDate.of(2023, 7, 1)),
                    Map.of())))
        .containsExactly("PY2022 1", "PY2023 1", "unknown 1");
  }

  @Test
  void yes_and_no_and_text_make_groups_and_what_is_missing_is_unknown() {
    assertThat(
            groups("veteran", List.of(Map.of("veteran", true), Map.of("veteran", false), Map.of())))
        .containsExactly("no 1", "unknown 1", "yes 1");
    Map<String, Object> strange = new HashMap<>(Map.of("pathway", "'; DROP TABLE periods; --"));
    assertThat(groups("pathway", List.of(strange, Map.of())))
        .containsExactly("'; DROP TABLE periods; -- 1", "unknown 1");
  }

  @Test
  void crossed_groups_follow_those_of_each() {
    PeriodRow one = new PeriodRow(Map.of("sex", "male", "veteran", true), DateSpan.ALWAYS);
    try (RecordStore store = PeriodTables.of(List.of(new PeriodTables.Row("p", 1, one)))) {
      List<CellResult> cells =
          MeasureRun.of(
                  store,
                  List.of(ALL),
                  Subgroups.of(List.of("sex", "veteran"), true),
                  ReportingPeriod.ALL)
              .get(0)
              .cells();
      assertThat(cells)
          .extracting(cell -> cell.group().toString())
          .containsExactly("{}", "{sex=male}", "{veteran=yes}", "{sex=male, veteran=yes}");
    }
  }

  @Test
  void without_records_there_is_a_total_of_nobody() {
    try (RecordStore store = PeriodTables.of(List.of())) {
      MeasureResult none =
          MeasureRun.of(
                  store, List.of(ALL), Subgroups.of(List.of("sex"), false), ReportingPeriod.ALL)
              .get(0);
      assertThat(none.cells()).hasSize(1);
      assertThat(none.total().counts().base()).isZero();
      assertThat(none.total().figures()).isEmpty();
      assertThat(none.cohort()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sxe | did you mean `sex`?",
        "wages-q2 | not a column by which",
        "exit | not a column by which",
        "person | not a column by which",
        "age | did you mean `age-group`?",
        "sex; DROP TABLE periods | not a column by which"
      })
  void other_columns_are_refused(String name, String message) {
    assertThatThrownBy(() -> Subgroups.of(List.of(name), false))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_column_is_named_once() {
    assertThatThrownBy(() -> Subgroups.of(List.of("sex", "sex"), false))
        .isInstanceOf(InvalidInput.class);
  }
}
