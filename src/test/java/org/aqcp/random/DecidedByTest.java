package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.Explainer;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verdict is decided once everything is reported that is said to decide it. */
class DecidedByTest {
  /** What is reported may make other facts matter, of which something is unreported in turn. */
  private static final int ROUNDS = 8;

  private int asked;
  private int atOnce;

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void reporting_what_would_decide_a_verdict_decides_it(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    int partnerships = Amount.of(60);
    for (int seed = 0; seed < partnerships; seed++) {
      Partnership partnership = generator.partnership(seed);
      Partnership answers = generator.completed(partnership, 1, seed);
      Evaluation evaluation = evaluator.evaluate(partnership);
      for (CriterionVerdict criterion : evaluation.criteria()) {
        for (IndicatorVerdict indicator : criterion.indicators()) {
          if (!indicator.verdict().decided()) {
            decide(evaluator, partnership, answers, indicator.indicator(), seed);
          }
        }
      }
    }
    Amount.say("%d of %d open %s verdicts decided at once", atOnce, asked, level);
  }

  /**
   * Whoever fills in all that is named, and finds more facts while at it, need not be asked again.
   */
  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void all_that_is_named_decides_at_once(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    int partnerships = Amount.of(60);
    for (int seed = 0; seed < partnerships; seed++) {
      Partnership partnership = generator.partnership(seed);
      Partnership answers = generator.completed(partnership, 1, seed);
      Evaluation evaluation = evaluator.evaluate(partnership);
      Explainer explainer = new Explainer(evaluator, evaluation);
      for (CriterionVerdict criterion : evaluation.criteria()) {
        for (IndicatorVerdict of : criterion.indicators()) {
          Partnership filled = partnership;
          List<Unreported> named = explainer.explain(of).decidedBy();
          for (Unreported unreported : named) {
            filled = Answers.fill(filled, unreported, answers);
          }
          assertThat(evaluator.unrefereed(filled, of.indicator()).couldBecome())
              .as("%s of partnership %d with %s", of.indicator().id(), seed, named)
              .isEmpty();
        }
      }
    }
  }

  private void decide(
      Evaluator evaluator, Partnership partnership, Partnership answers, Indicator of, int seed) {
    asked++;
    Partnership answered = partnership;
    for (int round = 1; round <= ROUNDS; round++) {
      Evaluation evaluation = evaluator.evaluate(answered);
      IndicatorVerdict verdict = evaluation.indicator(of.id()).orElseThrow();
      if (verdict.verdict().decided()) {
        atOnce += round == 2 ? 1 : 0;
        return;
      }
      List<Unreported> open = new Explainer(evaluator, evaluation).explain(verdict).decidedBy();
      assertThat(open).as("what decides %s of partnership %d", of.id(), seed).isNotEmpty();
      for (Unreported unreported : open) {
        answered = Answers.report(answered, unreported, answers);
      }
    }
    assertThat(answered).as("%s of partnership %d, still open", of.id(), seed).isNull();
  }
}
