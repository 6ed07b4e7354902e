package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
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
    each(level, this::decide);
    Amount.say("%d of %d open %s verdicts decided at once", atOnce, asked, level);
  }

  /** If all that is named is filled in, and the lists are completed with it, nothing is open. */
  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void all_that_is_named_decides_at_once(String level) {
    each(level, this::decideAtOnce);
    assertThat(asked).isPositive();
  }

  private record Open(
      Evaluator evaluator,
      Evaluation evaluation,
      IndicatorVerdict verdict,
      Partnership answers,
      int seed) {
    Partnership partnership() {
      return evaluation.partnership();
    }

    Indicator indicator() {
      return verdict.indicator();
    }
  }

  /** Passes on every open verdict of random partnerships, with a completion of the partnership. */
  private void each(String level, Consumer<Open> check) {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    int partnerships = Amount.of(60);
    for (int seed = 0; seed < partnerships; seed++) {
      Partnership partnership = generator.partnership(seed);
      Partnership answers = generator.completed(partnership, 1, seed);
      Evaluation evaluation = evaluator.evaluate(partnership);
      for (CriterionVerdict criterion : evaluation.criteria()) {
        for (IndicatorVerdict verdict : criterion.indicators()) {
          if (!verdict.verdict().decided()) {
            asked++;
            check.accept(new Open(evaluator, evaluation, verdict, answers, seed));
          }
        }
      }
    }
  }

  private void decideAtOnce(Open open) {
    List<Unreported> named =
        new Explainer(open.evaluator, open.evaluation).explain(open.verdict).decidedBy();
    Partnership filled = open.partnership();
    for (Unreported unreported : named) {
      filled = Answers.fill(filled, unreported, open.answers);
    }
    assertThat(open.evaluator.unrefereed(filled, open.indicator()).couldBecome())
        .as("%s of partnership %d with %s", open.indicator().id(), open.seed, named)
        .isEmpty();
  }

  private void decide(Open open) {
    Partnership answered = open.partnership();
    for (int round = 1; round <= ROUNDS; round++) {
      Evaluation evaluation = open.evaluator.evaluate(answered);
      IndicatorVerdict verdict = evaluation.indicator(open.indicator().id()).orElseThrow();
      if (verdict.verdict().decided()) {
        atOnce += round == 2 ? 1 : 0;
        return;
      }
      List<Unreported> named =
          new Explainer(open.evaluator, evaluation).explain(verdict).decidedBy();
      assertThat(named).as("%s of partnership %d", open.indicator().id(), open.seed).isNotEmpty();
      for (Unreported unreported : named) {
        answered = Answers.report(answered, unreported, open.answers);
      }
    }
    assertThat(answered).as("%s of partnership %d", open.indicator().id(), open.seed).isNull();
  }
}
