package org.aqcp.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aqcp.input.problem.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {
  @ParameterizedTest
  @CsvSource({
    "PY2024, 2024-07-01 to 2025-06-30, 2023-07-01 to 2024-06-30, 2023-01-01 to 2023-12-31",
    "2024Q1, 2024-01-01 to 2024-03-31, 2023-01-01 to 2023-03-31, 2022-07-01 to 2022-09-30",
    "2024Q4, 2024-10-01 to 2024-12-31, 2023-10-01 to 2023-12-31, 2023-04-01 to 2023-06-30",
    "2024-02-29..2024-02-29, 2024-02-29 to 2024-02-29, 2023-02-28 to 2023-02-28,"
        + " 2022-08-29 to 2022-08-31"
  })
  void is_a_program_year_or_a_quarter_or_two_dates(
      String text, String dates, String year, String more) {
    ReportingPeriod period = ReportingPeriod.of(text);
    assertThat(period.dates()).hasToString(dates);
    assertThat(period.dates().monthsEarlier(12)).hasToString(year);
    assertThat(period.dates().monthsEarlier(18)).hasToString(more);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024",
        "PY24",
        "PY0024",
        "2024Q5",
        "2024-07-01",
        "2025-01-01..2024-01-01",
        "2024-02-30..2024-03-01",
        "PY2024; DROP TABLE periods"
      })
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> ReportingPeriod.of(text))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("write `PY2024`");
  }
}
