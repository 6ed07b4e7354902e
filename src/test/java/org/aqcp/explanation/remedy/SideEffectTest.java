package org.aqcp.explanation.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.Source;
import org.aqcp.input.problem.Place;
import org.aqcp.search.edit.EmptyPartnership;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** What a remedy makes worse: of optional indicators, only those that were met. */
class SideEffectTest {
  @Test
  void an_optional_indicator_is_lost_only_where_it_was_met() {
    assertThat(worse(true, Status.PARTLY_MET, Status.NOT_MET)).isEmpty();
    assertThat(worse(true, Status.NOT_APPLICABLE, Status.NOT_MET)).isEmpty();
    assertThat(worse(true, Status.MET, Status.UNKNOWN))
        .containsExactly(new SideEffect("L9.1", Status.MET, Status.UNKNOWN));
    assertThat(worse(false, Status.PARTLY_MET, Status.NOT_MET))
        .containsExactly(new SideEffect("L9.1", Status.PARTLY_MET, Status.NOT_MET));
  }

  private static List<SideEffect> worse(boolean optional, Status from, Status to) {
    Source source = Source.ofOurs();
    Indicator indicator =
        new Indicator(
            "L9.1", "One", "One.", null, optional, null, null, "Do.", source, null, Place.NOWHERE);
    Verdict verdict = new Verdict(from, List.of(), List.of());
    Criterion criterion =
        new Criterion("L9", "Nine", "local", null, null, List.of(indicator), Place.NOWHERE);
    Evaluation before =
        new Evaluation(
            Shipped.VERSION,
            EmptyPartnership.partnership("local", LocalDate.of(2014, 6, 30)),
            verdict,
            List.of(
                new CriterionVerdict(
                    criterion, verdict, List.of(new IndicatorVerdict(indicator, verdict)))),
            Set.of());
    return SideEffect.of(before, List.of(indicator), one -> to);
  }
}
