package org.aqcp.metrics.audit;

import static org.aqcp.metrics.release.CountPart.DENOMINATOR;
import static org.aqcp.metrics.release.CountPart.NUMERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.metrics.disclosure.SmallTables;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.PublishedCell;
import org.aqcp.metrics.release.PublishedRelease;
import org.aqcp.metrics.release.ReleaseHead;
import org.junit.jupiter.api.Test;

/** What published tables give away that somebody else made, in whatever way. */
class ReleaseAuditTest {
  private final List<PublishedCell> cells = new ArrayList<>();

  @Test
  void a_single_suppressed_count_is_the_rest_of_the_total() {
    published("C PY2024", DENOMINATOR, 64);
    published("C PY2024 sex=female", DENOMINATOR, 60);
    suppressed("C PY2024 sex=male", DENOMINATOR);
    AuditedReleases audited = audit();
    assertThat(audited.exposed())
        .hasToString("[denominator of C, PY2024, sex=male, as of 2025-08-01 is 4]");
    assertThat(audited.equations(audited.exposed().get(0)))
        .containsExactly(
            "[denominator of C, PY2024, total, as of 2025-08-01 (64)] = [denominator of C, PY2024,"
                + " sex=female, as of 2025-08-01 (60)] + [denominator of C, PY2024, sex=male, as of"
                + " 2025-08-01]");
  }

  @Test
  void two_suppressed_counts_with_few_people_together_are_bounded() {
    published("C PY2024", DENOMINATOR, 67);
    published("C PY2024 sex=female", DENOMINATOR, 60);
    suppressed("C PY2024 sex=male", DENOMINATOR);
    suppressed("C PY2024 sex=unknown", DENOMINATOR);
    assertThat(audit().exposed())
        .extracting(Exposure::toString)
        .containsExactly(
            "denominator of C, PY2024, sex=male, as of 2025-08-01 is between 1 and 6",
            "denominator of C, PY2024, sex=unknown, as of 2025-08-01 is between 1 and 6");
  }

  @Test
  void an_interval_as_wide_as_the_limit_is_wide_enough() {
    published("C PY2024", DENOMINATOR, 12);
    suppressed("C PY2024 sex=female", DENOMINATOR);
    suppressed("C PY2024 sex=male", DENOMINATOR);
    assertThat(audit().exposed()).isEmpty();
    assertThat(audit(11).exposed()).hasSize(2);
  }

  @Test
  void counts_that_are_surely_large_need_no_protection() {
    published("C PY2024", DENOMINATOR, 100);
    published("C PY2024 sex=female", DENOMINATOR, 60);
    suppressed("C PY2024 sex=male", DENOMINATOR);
    assertThat(audit().exposed()).isEmpty();
  }

  @Test
  void a_small_count_that_is_published_is_found() {
    published("C PY2024", DENOMINATOR, 4);
    assertThat(audit().exposed()).hasSize(1);
  }

  @Test
  void rates_give_numerators_away_as_exactly_as_their_decimals() {
    rate("0.0365");
    assertThat(audit().exposed())
        .extracting(Exposure::toString)
        .contains("numerator of A1, PY2024, total, as of 2025-08-01 is 5");
    cells.clear();
    rate("0.0");
    assertThat(audit().exposed())
        .extracting(Exposure::toString)
        .contains("numerator of A1, PY2024, total, as of 2025-08-01 is between 0 and 6");
    cells.clear();
    rate("0.4");
    assertThat(audit().exposed()).isEmpty();
  }

  private void rate(String value) {
    cells.add(
        new PublishedCell(
            SmallTables.at("A1 PY2024"),
            new EnumMap<>(Map.of(DENOMINATOR, 137)),
            EnumSet.of(NUMERATOR),
            Optional.of(value)));
  }

  @Test
  void that_nobody_or_everybody_has_an_outcome_is_found() {
    for (int numerator : List.of(0, 50)) {
      cells.clear();
      cells.add(
          new PublishedCell(
              SmallTables.at("A1 PY2024"),
              new EnumMap<>(Map.of(DENOMINATOR, 50, NUMERATOR, numerator)),
              EnumSet.noneOf(CountPart.class),
              Optional.empty()));
      assertThat(audit().exposed()).hasSize(1);
    }
  }

  @Test
  void numbers_that_contradict_each_other_are_found() {
    published("C PY2024", DENOMINATOR, 64);
    published("C PY2024 sex=female", DENOMINATOR, 70);
    assertThat(audit().exposed()).extracting(Exposure::kind).contains(ExposureKind.CONTRADICTION);
  }

  private void published(String at, CountPart part, int number) {
    Map<CountPart, Integer> numbers = new EnumMap<>(Map.of(part, number));
    add(at, numbers, EnumSet.noneOf(CountPart.class));
  }

  private void suppressed(String at, CountPart part) {
    add(at, Map.of(), EnumSet.of(part));
  }

  private void add(String at, Map<CountPart, Integer> numbers, EnumSet<CountPart> hidden) {
    cells.add(new PublishedCell(SmallTables.at(at), numbers, hidden, Optional.empty()));
  }

  private AuditedReleases audit() {
    return audit(10);
  }

  private AuditedReleases audit(int limit) {
    ReleaseHead head = new SmallTables().release().head();
    assertThat(head.date()).isEqualTo(LocalDate.of(2025, 8, 1));
    return AuditedReleases.of(List.of(new PublishedRelease(head, cells)), limit);
  }
}
