package org.aqcp.author.cases;

import java.util.List;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.Explainer;
import org.aqcp.explanation.IndicatorExplanation;

/**
 * A case that failed, and why its indicators stand where they do.
 *
 * @param indicators those on which found and expected differ
 */
public record ExplainedCase(CaseResult result, List<IndicatorExplanation> indicators) {
  public ExplainedCase {
    indicators = List.copyOf(indicators);
  }

  /** Evaluates what is given in the case and explains what differs from what it expects. */
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
