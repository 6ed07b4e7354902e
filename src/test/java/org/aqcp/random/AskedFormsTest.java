package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.Explainer;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.remedy.Remedy;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.AskedForms;
import org.aqcp.rules.OneRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is promised of shipped rules holds for conditions of forms that those seldom have. */
class AskedFormsTest {
  private static final String LEVEL = "local";
  private static final int LEAST_PERCENT = 70;

  @ParameterizedTest
  @MethodSource("org.aqcp.rules.AskedForms#all")
  void drools_and_the_readings_agree(String drl) {
    Evaluator evaluator = OneRule.of(AskedForms.INDICATOR, drl);
    PartnershipGenerator generator = generator(evaluator);
    Map<Truth, Integer> read = new EnumMap<>(Truth.class);
    Completions completions = new Completions(evaluator, generator);
    for (int seed = 0; seed < Amount.of(300); seed++) {
      Partnership partnership = generator.partnership(seed);
      int unused = SecondReferee.check(evaluator, partnership, drl + " " + seed);
      read.merge(truth(evaluator, partnership), 1, Integer::sum);
    }
    for (int seed = 0; seed < Amount.of(60); seed++) {
      int unused = completions.check(seed);
    }
    assertThat(read.values()).as("%s", read).hasSize(3).allMatch(often -> often > 5);
  }

  private static Truth truth(Evaluator evaluator, Partnership partnership) {
    return switch (verdict(evaluator.evaluate(partnership)).verdict().status()) {
      case MET -> Truth.TRUE;
      case UNKNOWN -> Truth.UNKNOWN;
      default -> Truth.FALSE;
    };
  }

  @ParameterizedTest
  @MethodSource("org.aqcp.rules.AskedForms#all")
  void what_is_said_to_turn_a_verdict_turns_it(String drl) {
    Evaluator evaluator = OneRule.of(AskedForms.INDICATOR, drl);
    PartnershipGenerator generator = generator(evaluator);
    int tried = 0;
    int turned = 0;
    for (int seed = 0; seed < Amount.of(120); seed++) {
      Evaluation before = evaluator.evaluate(generator.partnership(seed));
      IndicatorVerdict verdict = verdict(before);
      IndicatorExplanation explanation = new Explainer(evaluator, before).explain(verdict);
      assertThat(explanation.rules()).allMatch(rule -> rule.sentences().get(0).facts() != null);
      Optional<Remedy> remedy =
          verdict.verdict().needsChange() ? explanation.remedy() : Optional.empty();
      tried += verdict.verdict().needsChange() ? 1 : 0;
      turned += remedy.isPresent() ? 1 : 0;
      remedy.ifPresent(
          changes ->
              assertThat(verdict(evaluator.evaluate(changed(before, changes))).verdict().status())
                  .as("%s after %s", drl, changes)
                  .isEqualTo(changes.becomes())
                  .isEqualTo(Status.MET));
    }
    int least = AskedForms.reached().anyMatch(drl::equals) ? tried * LEAST_PERCENT / 100 : -1;
    assertThat(turned).as("of %d", tried).isGreaterThan(least);
    Amount.say("%d of %d verdicts turned by %s", turned, tried, drl);
  }

  private static Partnership changed(Evaluation before, Remedy remedy) {
    Partnership changed = before.partnership();
    for (var change : remedy.changes()) {
      changed = PathEdit.in(changed, change.path(), change.value());
    }
    return changed;
  }

  private static IndicatorVerdict verdict(Evaluation evaluation) {
    return evaluation.indicator(AskedForms.INDICATOR).orElseThrow();
  }

  private static PartnershipGenerator generator(Evaluator evaluator) {
    return new PartnershipGenerator(LEVEL, Focus.all(evaluator, LEVEL));
  }
}
