package org.aqcp.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.OwnRating.Comparison;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Evidence;
import org.aqcp.report.words.OwnRatingText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnRatingTest {
  @ParameterizedTest
  @CsvSource({
    "3, met, '', AGREES",
    "2, met, '', LOWER",
    "3, partly-met, '', HIGHER",
    "3, partly-met, met, OPEN",
    "2, partly-met, met, AGREES",
    "1, partly-met, met, LOWER",
    "1, not-met, '', AGREES",
    "0, not-met, '', AGREES",
    "2, not-met, '', HIGHER",
    "3, unknown, met partly-met not-met, OPEN",
    "3, unknown, partly-met not-met, HIGHER",
    "0, unknown, met partly-met, LOWER",
    "2, not-applicable, '', NOT_COMPARABLE",
    "2, unknown, not-applicable not-met, HIGHER",
  })
  void a_rating_is_compared_with_what_the_verdict_is_and_can_become(
      int rating, String status, String couldBecome, Comparison comparison) {
    assertThat(of(rating, verdict(status, couldBecome)).comparison()).isEqualTo(comparison);
  }

  /** In another way: ratings and statuses as numbers, and every completion by itself. */
  @Test
  void every_rating_and_verdict_compare_as_numbers_do() {
    for (int rating = 0; rating <= 3; rating++) {
      for (Status status : Status.values()) {
        for (int others = 0; others < 1 << 3; others++) {
          Verdict verdict = verdict(status, others);
          assertThat(of(rating, verdict).comparison())
              .as("%d beside %s", rating, verdict)
              .isEqualTo(asNumbers(rating, verdict));
        }
      }
    }
  }

  private static Verdict verdict(Status status, int others) {
    Set<Status> could = EnumSet.noneOf(Status.class);
    int bit = 1;
    for (Status one : List.of(Status.MET, Status.PARTLY_MET, Status.NOT_MET)) {
      if ((others & bit) != 0) {
        could.add(one);
      }
      bit *= 2;
    }
    could.remove(status);
    return new Verdict(status, new ArrayList<>(could), List.of());
  }

  private static Comparison asNumbers(int rating, Verdict verdict) {
    int rated = Math.max(1, rating);
    if (number(verdict.status()) == rated) {
      return Comparison.AGREES;
    }
    List<Integer> ends = new ArrayList<>();
    verdict.couldBecome().forEach(status -> ends.add(number(status)));
    ends.add(number(verdict.status()));
    ends.removeIf(end -> end == 0);
    boolean worse = ends.stream().anyMatch(end -> end < rated);
    boolean better = ends.stream().anyMatch(end -> end > rated);
    if (ends.isEmpty()) {
      return Comparison.NOT_COMPARABLE;
    }
    return ends.contains(rated) || (worse && better)
        ? Comparison.OPEN
        : worse ? Comparison.HIGHER : Comparison.LOWER;
  }

  private static int number(Status status) {
    return switch (status) {
      case MET -> 3;
      case PARTLY_MET -> 2;
      case NOT_MET -> 1;
      case UNKNOWN, NOT_APPLICABLE -> 0;
    };
  }

  @Test
  void the_latest_rating_counts_and_one_without_a_date_is_earlier_than_any() {
    List<Evidence> own =
        List.of(
            evidence(1, Day.of(LocalDate.of(2014, 5, 20))),
            evidence(2, Day.of(LocalDate.of(2014, 6, 2))),
            evidence(0, null),
            evidence(null, Day.of(LocalDate.of(2014, 6, 30))));
    assertThat(OwnRating.of(own, verdict("met", "")).orElseThrow().evidence()).isSameAs(own.get(1));
    assertThat(OwnRating.of(List.of(own.get(3)), verdict("met", ""))).isEmpty();
  }

  @Test
  void it_is_said_in_a_sentence() {
    OwnRating own =
        OwnRating.of(
                List.of(evidence(2, Day.of(LocalDate.of(2014, 5, 20)))), verdict("not-met", ""))
            .orElseThrow();
    assertThat(OwnRatingText.beside(own))
        .isEqualTo(
            "own rating of May 20, 2014: 2 of 3 (partly in place); verdict: not met; you rate it"
                + " higher");
    assertThat(OwnRatingText.summary(List.of(own)))
        .isEqualTo("0 of 1 agree with the verdict; rated higher than the verdict: L2.2");
  }

  private static OwnRating of(int rating, Verdict verdict) {
    return OwnRating.of(List.of(evidence(rating, null)), verdict).orElseThrow();
  }

  private static Evidence evidence(Integer rating, Day date) {
    return new Evidence("L2.2", rating, null, date, null, null, null, Place.NOWHERE);
  }

  private static Verdict verdict(String status, String couldBecome) {
    List<Status> could =
        couldBecome.isEmpty()
            ? List.of()
            : List.of(couldBecome.split(" ")).stream()
                .map(Status::keyed)
                .map(Optional::orElseThrow)
                .toList();
    return new Verdict(Status.keyed(status).orElseThrow(), could, List.of());
  }
}
