package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/**
 * Every printed change does change the verdict when its path and value alone are applied, makes no
 * other verdict worse unless it says so, and is what an adviser could say.
 */
class RemediesTest {
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
    int first = Amount.first();
    for (int seed = first; seed < first + Amount.of(50); seed++) {
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
        if (indicator.verdict().needsChange()) {
          tried++;
          IndicatorExplanation explanation = explainer.explain(indicator);
          String id = indicator.indicator().id();
          explanation
              .remedy()
              .ifPresentOrElse(
                  remedy -> turn(evaluator, evaluation, remedy, id, seed), () -> without.add(id));
        }
      }
    }
  }

  private void turn(Evaluator evaluator, Evaluation before, Remedy remedy, String id, int seed) {
    Partnership changed = before.partnership();
    SoundAdvice sound = new SoundAdvice(changed.asOf());
    for (Change change : remedy.changes()) {
      sound.check(change);
      changed = PathEdit.in(changed, change.path(), change.value());
    }
    String what = "%s of partnership %d after %s".formatted(id, seed, remedy.changes());
    Evaluation after = evaluator.evaluate(changed);
    assertThat(status(after, id)).as(what).isEqualTo(remedy.becomes());
    assertThat(worth(remedy.becomes())).as(what).isGreaterThan(worth(status(before, id)));
    assertThat(worse(before, after)).as(what).isEqualTo(said(remedy));
    turned++;
    with.add(id);
  }

  private static Set<String> worse(Evaluation before, Evaluation after) {
    Set<String> worse = new TreeSet<>();
    for (CriterionVerdict criterion : before.criteria()) {
      for (IndicatorVerdict indicator : criterion.indicators()) {
        String id = indicator.indicator().id();
        if (worth(status(after, id)) < worth(status(before, id))) {
          worse.add(id + " " + status(after, id));
        }
      }
    }
    return worse;
  }

  private static Set<String> said(Remedy remedy) {
    Set<String> said = new TreeSet<>();
    remedy.sideEffects().forEach(effect -> said.add(effect.indicator() + " " + effect.to()));
    return said;
  }

  private static Status status(Evaluation evaluation, String id) {
    return evaluation.indicator(id).orElseThrow().verdict().status();
  }

  private static int worth(Status status) {
    return List.of(Status.NOT_MET, Status.UNKNOWN, Status.PARTLY_MET).indexOf(status) < 0
        ? 3
        : List.of(Status.NOT_MET, Status.UNKNOWN, Status.PARTLY_MET).indexOf(status);
  }
}
