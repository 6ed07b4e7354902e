package org.aqcp.metrics.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasePeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01..2024-12-31",
    "2024Q3, 2024-07-01..2024-09-30",
    "2024-Q3, 2024-07-01..2024-09-30",
    "2024-02, 2024-02-01..2024-02-29",
    "PY2024, 2024-07-01..2025-06-30",
    "PY2024Q3, 2025-01-01..2025-03-31",
    "FY2024, 2023-10-01..2024-09-30",
    "FY2024Q1, 2023-10-01..2023-12-31",
    "2024-07-01..2026-06-30, 2024-07-01..2026-06-30",
  })
  void names_of_periods_tell_their_days(String name, String days) {
    assertThat(ReleasePeriod.of(name).identity()).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({"2024-13", "PY2024Q5", "2024-02-30..2024-03-01", "2025-01-01..2024-01-01", "spring"})
  void of_other_names_nothing_is_known(String name) {
    assertThat(ReleasePeriod.of(name).days()).isEmpty();
    assertThat(ReleasePeriod.of(name).identity()).isEqualTo(name);
  }

  @Test
  void a_year_contains_its_quarters_and_no_others() {
    PeriodDays year = ReleasePeriod.of("PY2024").days().orElseThrow();
    assertThat(year.contains(ReleasePeriod.of("2025Q2").days().orElseThrow())).isTrue();
    assertThat(year.contains(ReleasePeriod.of("2025Q3").days().orElseThrow())).isFalse();
    assertThat(year.contains(year)).isTrue();
  }
}
