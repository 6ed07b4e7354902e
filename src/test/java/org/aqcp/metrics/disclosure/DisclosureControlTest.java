package org.aqcp.metrics.disclosure;

import static org.aqcp.metrics.disclosure.SuppressionReason.COMPLEMENTARY;
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
import org.aqcp.metrics.release.PublishedRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureControlTest {
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
  void a_median_is_suppressed_with_its_people_even_if_they_are_many() {
    ProtectedRelease result =
        protect(
            new SmallTables()
                .value("W PY2024", 100, "1")
                .value("W PY2024 sex=female", 60, "2")
                .value("W PY2024 sex=male", 36, "3")
                .value("W PY2024 sex=unknown", 4, "4"));
    assertThat(result.count(PRIMARY)).isEqualTo(1);
    assertThat(result.count(COMPLEMENTARY)).isEqualTo(1);
    assertThat(cell(result, "W PY2024 sex=male").value()).isEmpty();
    assertThat(cell(result, "W PY2024 sex=female").value()).contains("2");
  }

  @Test
  void a_second_small_group_protects_the_first_only_if_both_are_not_small_together() {
    SmallTables few =
        new SmallTables()
            .count("C PY2024", DENOMINATOR, 67)
            .count("C PY2024 sex=female", DENOMINATOR, 60)
            .count("C PY2024 sex=male", DENOMINATOR, 4)
            .count("C PY2024 sex=unknown", DENOMINATOR, 3);
    assertThat(protect(few).count(COMPLEMENTARY)).isEqualTo(1);
    SmallTables enough =
        new SmallTables()
            .count("C PY2024", DENOMINATOR, 76)
            .count("C PY2024 sex=female", DENOMINATOR, 60)
            .count("C PY2024 sex=male", DENOMINATOR, 9)
            .count("C PY2024 sex=unknown", DENOMINATOR, 7);
    assertThat(protect(enough).count(COMPLEMENTARY)).isZero();
  }

  @Test
  void in_a_crossed_table_four_cells_are_enough() {
    SmallTables tables = new SmallTables();
    int[][] counts = {{5, 40, 50}, {30, 45, 55}, {60, 70, 65}};
    String[] sexes = {"female", "male", "unknown"};
    String[] regions = {"north", "coast", "hills"};
    crossed(tables, counts, sexes, regions);
    ProtectedRelease result = protect(tables);
    assertThat(result.count(PRIMARY)).isEqualTo(1);
    assertThat(result.count(COMPLEMENTARY)).isBetween(3L, 4L);
    assertThat(result.isSafe()).isTrue();
  }

  private static void crossed(SmallTables to, int[][] counts, String[] sexes, String[] regions) {
    int[] sums = new int[3];
    int total = 0;
    for (int i = 0; i < 3; i++) {
      int row = 0;
      for (int k = 0; k < 3; k++) {
        to.count("C PY2024 sex=" + sexes[i] + ",region=" + regions[k], DENOMINATOR, counts[i][k]);
        row += counts[i][k];
        sums[k] += counts[i][k];
      }
      int south = row - counts[i][0];
      to.count("C PY2024 sex=" + sexes[i] + ",region=south", DENOMINATOR, south);
      to.count("C PY2024 sex=" + sexes[i], DENOMINATOR, row);
      total += row;
    }
    for (int k = 0; k < 3; k++) {
      to.count("C PY2024 region=" + regions[k], DENOMINATOR, sums[k]);
    }
    to.count("C PY2024 region=south", DENOMINATOR, sums[1] + sums[2]);
    to.count("C PY2024", DENOMINATOR, total);
  }

  @Test
  void parts_of_a_region_add_up_to_it() {
    ProtectedRelease result =
        protect(
            new SmallTables()
                .count("C PY2024 region=south", DENOMINATOR, 90)
                .count("C PY2024 region=coast", DENOMINATOR, 84)
                .count("C PY2024 region=hills", DENOMINATOR, 6));
    assertThat(result.count(COMPLEMENTARY)).isPositive();
    assertThat(result.isSafe()).isTrue();
  }

  @Test
  void almost_everybody_in_a_pathway_tells_who_is_not() {
    ProtectedRelease result =
        protect(
            new SmallTables()
                .count("C PY2024", DENOMINATOR, 90)
                .count("C PY2024 pathway=nursing", DENOMINATOR, 84)
                .count("C PY2024 pathway=welding", DENOMINATOR, 60));
    assertThat(result.count(PRIMARY)).isZero();
    assertThat(cell(result, "C PY2024 pathway=nursing").suppressed()).containsExactly(DENOMINATOR);
    assertThat(cell(result, "C PY2024 pathway=welding").suppressed()).isEmpty();
  }

  @Test
  void measures_with_the_same_people_suppress_the_same_denominators() {
    ProtectedRelease result =
        protect(
            new SmallTables()
                .rate("A1 PY2024", 50, 104)
                .rate("A1 PY2024 sex=female", 25, 50)
                .rate("A1 PY2024 sex=male", 23, 50)
                .rate("A1 PY2024 sex=unknown", 2, 4)
                .rate("A2 PY2024", 60, 104)
                .rate("A2 PY2024 sex=female", 30, 50)
                .rate("A2 PY2024 sex=male", 28, 50)
                .rate("A2 PY2024 sex=unknown", 2, 4));
    assertThat(result.isSafe()).isTrue();
    for (String sex : List.of("female", "male", "unknown")) {
      assertThat(cell(result, "A1 PY2024 sex=" + sex).suppressed().contains(DENOMINATOR))
          .isEqualTo(cell(result, "A2 PY2024 sex=" + sex).suppressed().contains(DENOMINATOR));
    }
  }

  @Test
  void a_population_within_another_one_must_not_leave_out_few() {
    ProtectedRelease result =
        protect(new SmallTables().rate("A1 PY2024", 40, 97).rate("B1 PY2024", 40, 94));
    assertThat(result.count(PRIMARY)).isZero();
    assertThat(result.count(COMPLEMENTARY)).isEqualTo(1);
  }

  @Test
  void a_year_must_not_have_few_people_more_than_a_quarter() {
    ProtectedRelease few =
        protect(new SmallTables().rate("A1 PY2024", 40, 97).rate("A1 PY2024Q1", 30, 94));
    assertThat(few.count(COMPLEMENTARY)).isEqualTo(1);
    ProtectedRelease none =
        protect(new SmallTables().rate("A1 PY2024", 40, 97).rate("A1 PY2024Q1", 40, 97));
    assertThat(none.count(COMPLEMENTARY)).isZero();
    ProtectedRelease unrelated =
        protect(new SmallTables().rate("A1 PY2024", 40, 97).rate("A1 2024Q1", 38, 94));
    assertThat(unrelated.count(COMPLEMENTARY)).isZero();
  }

  @Test
  void quarters_add_up_to_the_year_if_everybody_counts_once() {
    SmallTables once = quarters("B1");
    assertThat(protect(once).count(COMPLEMENTARY)).isEqualTo(1);
    // people in several quarters hide how many are in the fourth
    assertThat(protect(quarters("A1")).count(COMPLEMENTARY)).isZero();
  }

  private static SmallTables quarters(String measure) {
    return new SmallTables()
        .count(measure + " PY2024", DENOMINATOR, 135)
        .count(measure + " PY2024Q1", DENOMINATOR, 50)
        .count(measure + " PY2024Q2", DENOMINATOR, 40)
        .count(measure + " PY2024Q3", DENOMINATOR, 40)
        .count(measure + " PY2024Q4", DENOMINATOR, 5);
  }

  @Test
  void late_records_must_not_show_as_a_small_difference() {
    PublishedRelease first = protect(new SmallTables().rate("A1 PY2024", 40, 97)).published();
    ProtectedRelease few = protect(new SmallTables().asOf(1).rate("A1 PY2024", 40, 99), first);
    assertThat(only(few).suppressed()).containsExactly(DENOMINATOR);
    assertThat(few.isSafe()).isTrue();
    ProtectedRelease none = protect(new SmallTables().asOf(1).rate("A1 PY2024", 40, 97), first);
    assertThat(only(none).suppressed()).isEmpty();
    ProtectedRelease many = protect(new SmallTables().asOf(1).rate("A1 PY2024", 52, 130), first);
    assertThat(only(many).suppressed()).isEmpty();
    ProtectedRelease other = protect(new SmallTables().asOf(1).rate("A1 PY2025", 40, 99), first);
    assertThat(only(other).suppressed()).isEmpty();
  }

  @Test
  void withdrawn_records_must_not_show_either() {
    PublishedRelease first = protect(new SmallTables().rate("A1 PY2024", 40, 97)).published();
    ProtectedRelease few = protect(new SmallTables().asOf(1).rate("A1 PY2024", 40, 95), first);
    assertThat(only(few).suppressed()).containsExactly(DENOMINATOR);
    assertThat(few.isSafe()).isTrue();
  }

  @Test
  void a_total_that_comes_later_must_not_complete_a_table() {
    PublishedRelease bySex =
        protect(
                new SmallTables()
                    .count("C PY2024 sex=female", DENOMINATOR, 60)
                    .count("C PY2024 sex=male", DENOMINATOR, 40)
                    .count("C PY2024 sex=unknown", DENOMINATOR, 5))
            .published();
    assertThat(bySex.cells().get(1).suppressed()).isEmpty();
    ProtectedRelease total = protect(new SmallTables().count("C PY2024", DENOMINATOR, 105), bySex);
    assertThat(only(total).suppressed()).containsExactly(DENOMINATOR);
    assertThat(total.isSafe()).isTrue();
  }

  @Test
  void what_earlier_releases_give_away_is_told_apart() {
    SmallTables careless =
        new SmallTables()
            .count("C PY2024", DENOMINATOR, 64)
            .count("C PY2024 sex=female", DENOMINATOR, 60)
            .count("C PY2024 sex=male", DENOMINATOR, 4);
    PublishedRelease given =
        new DisclosureControl(List.of(), false).protect(careless.release()).published();
    ProtectedRelease next = protect(new SmallTables().asOf(1).rate("A1 PY2024", 40, 97), given);
    assertThat(next.isSafe()).isTrue();
    assertThat(next.exposedBefore()).isNotEmpty();
    assertThat(next.exposedBefore().toString()).contains("sex=male, as of 2025-08-01 is 4");
  }

  @Test
  void without_complementary_suppression_the_audit_refuses() {
    SmallTables tables =
        new SmallTables()
            .count("C PY2024", DENOMINATOR, 64)
            .count("C PY2024 sex=female", DENOMINATOR, 60)
            .count("C PY2024 sex=male", DENOMINATOR, 4);
    ProtectedRelease result = new DisclosureControl(List.of(), false).protect(tables.release());
    assertThat(result.isSafe()).isFalse();
  }

  @Test
  void rounded_rates_are_those_of_rounded_counts() {
    PublishedCell cell = only(protect(new SmallTables().roundedTo(5).rate("A1 PY2024", 32, 97)));
    assertThat(cell.numbers()).containsEntry(NUMERATOR, 30).containsEntry(DENOMINATOR, 95);
    assertThat(cell.value()).contains("0.3158");
    PublishedCell ten = only(protect(new SmallTables().roundedTo(10).rate("A1 PY2024", 35, 94)));
    assertThat(ten.numbers()).containsEntry(NUMERATOR, 40).containsEntry(DENOMINATOR, 90);
  }

  @Test
  void rounding_hides_what_exact_numbers_give_away() {
    SmallTables exact = bySex();
    assertThat(protect(exact).count(COMPLEMENTARY)).isEqualTo(1);
    assertThat(protect(bySex().roundedTo(10)).count(COMPLEMENTARY)).isZero();
  }

  private static SmallTables bySex() {
    return new SmallTables()
        .count("C PY2024", DENOMINATOR, 105)
        .count("C PY2024 sex=female", DENOMINATOR, 60)
        .count("C PY2024 sex=male", DENOMINATOR, 40)
        .count("C PY2024 sex=unknown", DENOMINATOR, 5);
  }

  @Test
  void counts_that_do_not_add_up_are_refused() {
    SmallTables wrong =
        new SmallTables()
            .count("C PY2024", DENOMINATOR, 100)
            .count("C PY2024 sex=female", DENOMINATOR, 60)
            .count("C PY2024 sex=male", DENOMINATOR, 41);
    assertThatThrownBy(() -> protect(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must add up");
    assertThatThrownBy(
            () -> protect(new SmallTables().rate("A1 PY2024", 1, 100).rate("A2 PY2024", 1, 99)))
        .hasMessageContaining("other measures");
  }

  private static ProtectedRelease protect(SmallTables tables, PublishedRelease... earlier) {
    return new DisclosureControl(List.of(earlier)).protect(tables.release());
  }

  private static PublishedCell only(ProtectedRelease result) {
    assertThat(result.published().cells()).hasSize(1);
    return result.published().cells().get(0);
  }

  private static PublishedCell cell(ProtectedRelease result, String at) {
    return result.published().cells().stream()
        .filter(one -> one.at().equals(SmallTables.at(at)))
        .findFirst()
        .orElseThrow();
  }
}
