package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.Explainer;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.remedy.Remedy;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.Change;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every printed change does change the verdict when its path and value alone are applied. */
class RemediesTest {
  private static final Set<Status> COULD_BE_BETTER = EnumSet.of(Status.NOT_MET, Status.PARTLY_MET);

  /** What is not confirmed is not told: finding little would be as bad as finding wrongly. */
  private static final int LEAST_PERCENT = 95;

  private int tried;
  private int turned;
  private final Set<String> without = new TreeSet<>();
  private final Set<String> with = new TreeSet<>();

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void what_is_said_to_turn_a_verdict_turns_it(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    int partnerships = Amount.of(60);
    for (int seed = 0; seed < partnerships; seed++) {
      check(evaluator, generator.partnership(seed), seed);
    }
    Amount.say("%d of %d %s verdicts turned", turned, tried, level);
    assertThat(turned).as("turned of " + tried).isGreaterThan(tried * LEAST_PERCENT / 100);
    without.removeAll(with);
    assertThat(without).as("indicators for which never a change was found").isEmpty();
  }

  private void check(Evaluator evaluator, Partnership partnership, int seed) {
    Evaluation evaluation = evaluator.evaluate(partnership);
    Explainer explainer = new Explainer(evaluator, evaluation);
    for (CriterionVerdict criterion : evaluation.criteria()) {
      for (IndicatorVerdict indicator : criterion.indicators()) {
        if (COULD_BE_BETTER.contains(indicator.verdict().status())) {
          tried++;
          IndicatorExplanation explanation = explainer.explain(indicator);
          String id = indicator.indicator().id();
          explanation
              .remedy()
              .ifPresentOrElse(
                  remedy -> turn(evaluator, partnership, remedy, id, seed), () -> without.add(id));
        }
      }
    }
  }

  private void turn(
      Evaluator evaluator, Partnership partnership, Remedy remedy, String id, int seed) {
    Partnership changed = partnership;
    for (Change change : remedy.changes()) {
      changed = PathEdit.in(changed, change.path(), change.value());
    }
    assertThat(evaluator.evaluate(changed).indicator(id).orElseThrow().verdict().status())
        .as("%s of partnership %d after %s", id, seed, remedy.changes())
        .isEqualTo(remedy.becomes())
        .isEqualTo(Status.MET);
    turned++;
    with.add(id);
  }
}
