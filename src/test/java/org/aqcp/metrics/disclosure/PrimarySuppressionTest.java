package org.aqcp.metrics.disclosure;

import static org.aqcp.metrics.disclosure.ProtectedTables.cell;
import static org.aqcp.metrics.disclosure.ProtectedTables.only;
import static org.aqcp.metrics.disclosure.ProtectedTables.protect;
import static org.aqcp.metrics.disclosure.SuppressionReason.PRIMARY;
import static org.aqcp.metrics.release.CountPart.DENOMINATOR;
import static org.aqcp.metrics.release.CountPart.EXCLUDED;
import static org.aqcp.metrics.release.CountPart.MISSING;
import static org.aqcp.metrics.release.CountPart.NUMERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.PublishedCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which counts are suppressed whatever else is published. */
class PrimarySuppressionTest {
  @ParameterizedTest
  @CsvSource({"1", "9"})
  void each_count_of_few_people_is_suppressed(int few) {
    for (CountPart part : List.of(DENOMINATOR, EXCLUDED, MISSING, NUMERATOR)) {
      ProtectedRelease result = protect(new SmallTables().count("C PY2024", part, few));
      assertThat(result.isSuppressed(SmallTables.at("C PY2024"), part, PRIMARY)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "10"})
  void empty_groups_and_large_ones_are_published(int people) {
    ProtectedRelease result = protect(new SmallTables().count("C PY2024", DENOMINATOR, people));
    assertThat(only(result).numbers()).containsEntry(DENOMINATOR, people);
  }

  @ParameterizedTest
  @CsvSource({"9, 100", "91, 100", "0, 100", "100, 100", "9, 18"})
  void rates_that_tell_of_few_people_or_of_all_are_suppressed(int numerator, int denominator) {
    PublishedCell cell = only(protect(new SmallTables().rate("A1 PY2024", numerator, denominator)));
    assertThat(cell.suppressed()).containsExactly(NUMERATOR);
    assertThat(cell.numbers()).containsEntry(DENOMINATOR, denominator);
    assertThat(cell.value()).isEmpty();
  }

  @Test
  void other_rates_are_published() {
    assertThat(only(protect(new SmallTables().rate("A1 PY2024", 10, 30))).value())
        .contains("0.3333");
    assertThat(only(protect(new SmallTables().rate("A1 PY2024", 10, 20))).value())
        .contains("0.5000");
    PublishedCell empty = only(protect(new SmallTables().rate("A1 PY2024", 0, 0)));
    assertThat(empty.suppressed()).isEmpty();
    assertThat(empty.value()).isEmpty();
  }

  @Test
  void the_limit_can_be_raised_but_not_lowered() {
    assertThat(only(protect(new SmallTables().limit(25).rate("A1 PY2024", 20, 60))).suppressed())
        .containsExactly(NUMERATOR);
    assertThatThrownBy(() -> new SmallTables().limit(9).release()).hasMessageContaining("limit");
  }

  @Test
  void medians_and_sums_of_few_people_are_suppressed() {
    assertThat(only(protect(new SmallTables().value("W PY2024", 9, "7000"))).value()).isEmpty();
    assertThat(only(protect(new SmallTables().value("W PY2024", 10, "7000"))).value())
        .contains("7000");
    assertThat(only(protect(new SmallTables().value("S PY2024", 9, "70"))).value()).isEmpty();
  }

  @Test
  void rounded_rates_are_those_of_rounded_counts() {
    PublishedCell cell = only(protect(new SmallTables().roundedTo(5).rate("A1 PY2024", 32, 97)));
    assertThat(cell.numbers()).containsEntry(NUMERATOR, 30).containsEntry(DENOMINATOR, 95);
    assertThat(cell.value()).contains("0.3158");
    PublishedCell ten = only(protect(new SmallTables().roundedTo(10).rate("A1 PY2024", 35, 94)));
    assertThat(ten.numbers()).containsEntry(NUMERATOR, 40).containsEntry(DENOMINATOR, 90);
  }
}
