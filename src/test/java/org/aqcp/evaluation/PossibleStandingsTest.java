package org.aqcp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.aqcp.condition.Group;
import org.aqcp.condition.Standing;
import org.aqcp.condition.Status;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.Source;
import org.aqcp.input.problem.Place;
import org.aqcp.rules.Rulebook;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** How open verdicts stand where they are rolled up. */
class PossibleStandingsTest {
  private static final Verdict MET = verdict(Status.MET);
  private static final Verdict UNKNOWN =
      verdict(Status.UNKNOWN, Status.MET, Status.PARTLY_MET, Status.NOT_MET);

  @Test
  void each_combination_of_a_few_open_ones_is_possible() {
    PossibleStandings standings = optional(3, UNKNOWN);
    assertThat(standings.present()).allMatch(standing -> !standing.applicable());
    assertThat(standings.others())
        .hasSize(7)
        .doesNotHaveDuplicates()
        .allMatch(all -> all.stream().anyMatch(Standing::met));
  }

  @Test
  void of_many_open_ones_none_is_taken_as_decided() {
    PossibleStandings standings = optional(5, UNKNOWN);
    assertThat(standings.present()).allMatch(standing -> !standing.applicable());
    assertThat(standings.others())
        .singleElement()
        .satisfies(
            all ->
                assertThat(all)
                    .allMatch(one -> one.met() == null && one.applicable() == null)
                    .allMatch(Standing::metOrNotApplicable));
  }

  @Test
  void what_cannot_be_met_or_is_met_has_one_standing() {
    assertThat(optional(2, verdict(Status.PARTLY_MET)).others()).isEmpty();
    assertThat(optional(2, MET).others()).isEmpty();
    assertThat(optional(2, MET).present()).allMatch(Standing::met);
  }

  /** As of an indicator whose only rules say that it is met, or that it does not apply. */
  @Test
  void what_is_met_or_does_not_apply_is_no_obstacle() {
    Verdict either = verdict(Status.UNKNOWN, Status.MET, Status.NOT_APPLICABLE);
    assertThat(criterion(MET, either)).isEqualTo(Status.MET);
    assertThat(criterion(MET, verdict(Status.NOT_APPLICABLE, Status.MET))).isEqualTo(Status.MET);
    assertThat(criterion(either)).isEqualTo(Status.UNKNOWN);
    assertThat(criterion(MET, UNKNOWN)).isEqualTo(Status.PARTLY_MET);
  }

  private static Status criterion(Verdict... verdicts) {
    Rulebook rulebook = Shipped.evaluator("local").rulebook();
    Group group = new Group("L2", RollUp.CRITERION, Shipped.VERSION.thresholds());
    List<Standing> standings =
        IntStream.range(0, verdicts.length)
            .mapToObj(i -> verdicts[i].standing("L2." + i, "L2", 1))
            .toList();
    return new RollUp(group, standings).evaluate(rulebook).status();
  }

  private static PossibleStandings optional(int number, Verdict verdict) {
    Source source = Source.ofOurs();
    Indicator indicator =
        new Indicator(
            "L2.1", "One", "One.", null, true, null, null, "Do.", source, null, Place.NOWHERE);
    return PossibleStandings.of(
        "L2", Collections.nCopies(number, new IndicatorVerdict(indicator, verdict)));
  }

  private static Verdict verdict(Status status, Status... couldBecome) {
    return new Verdict(status, List.of(couldBecome), List.of());
  }
}
