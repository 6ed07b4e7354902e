package org.aqcp.metrics.disclosure;

import static org.aqcp.metrics.disclosure.ProtectedTables.cell;
import static org.aqcp.metrics.disclosure.ProtectedTables.protect;
import static org.aqcp.metrics.disclosure.SuppressionReason.COMPLEMENTARY;
import static org.aqcp.metrics.disclosure.SuppressionReason.PRIMARY;
import static org.aqcp.metrics.release.CountPart.DENOMINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is suppressed to protect other counts of the same tables. */
class DisclosureControlTest {
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
}
