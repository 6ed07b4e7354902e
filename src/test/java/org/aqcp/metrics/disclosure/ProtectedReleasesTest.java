package org.aqcp.metrics.disclosure;

import static org.aqcp.metrics.disclosure.ProtectedTables.only;
import static org.aqcp.metrics.disclosure.ProtectedTables.protect;
import static org.aqcp.metrics.disclosure.SuppressionReason.COMPLEMENTARY;
import static org.aqcp.metrics.release.CountPart.DENOMINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aqcp.metrics.release.PublishedRelease;
import org.junit.jupiter.api.Test;

/** What releases give away together with earlier ones, and with other periods. */
class ProtectedReleasesTest {
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
}
