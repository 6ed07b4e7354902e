package org.aqcp.shell.verb;

import java.util.function.Function;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.report.evaluation.JsonEvaluation;
import org.aqcp.shell.many.FileOutcome;
import org.aqcp.shell.many.Layout;

/** Explained evaluations as JSON; with several partnerships, one object per line. */
record JsonForm(boolean remedies) implements EvaluationForm {
  @Override
  public FileOutcome alone(PartnershipFile file, Evaluator evaluator) {
    return explained(file, evaluator, JsonEvaluation::indented);
  }

  @Override
  public Layout many() {
    return Layout.ofLines((file, evaluator) -> explained(file, evaluator, JsonEvaluation::line));
  }

  private FileOutcome explained(
      PartnershipFile file, Evaluator evaluator, Function<ExplainedEvaluation, String> json) {
    Function<ExplainedEvaluation, FileOutcome> outcome =
        explained -> FileOutcome.of(explained.evaluation(), json.apply(explained));
    return remedies
        ? ExplainedEvaluation.told(file, evaluator, outcome)
        : outcome.apply(ExplainedEvaluation.reasons(file, evaluator));
  }
}
