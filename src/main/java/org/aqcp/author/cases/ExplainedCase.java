package org.aqcp.author.cases;

import java.util.List;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.Explainer;
import org.aqcp.explanation.IndicatorExplanation;

/**
 * A failed case with explanations of its actual statuses.
 *
 * @param indicators the ones whose actual status differs from the expected one
 */
public record ExplainedCase(CaseResult result, List<IndicatorExplanation> indicators) {
  public ExplainedCase {
    indicators = List.copyOf(indicators);
  }

  /** Evaluates the partnership of the case and explains each unexpected status. */
  public static ExplainedCase of(CaseResult result, Evaluator evaluator) {
    if (result.of().isRollUp()) {
      return new ExplainedCase(result, List.of());
    }
    Evaluation evaluation = evaluator.evaluate(result.of().given());
    Explainer explainer = new Explainer(evaluator, evaluation);
    return new ExplainedCase(
        result,
        result.differing().stream()
            .map(id -> explainer.explain(evaluation.indicator(id).orElseThrow()))
            .toList());
  }
}
