package org.aqcp.shell.verb;

import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.report.evaluation.JsonVerdicts;
import org.aqcp.shell.many.FileOutcome;
import org.aqcp.shell.many.Layout;

/** Verdicts without explanations as JSON, one line per partnership. */
record VerdictsForm() implements EvaluationForm {
  @Override
  public FileOutcome alone(PartnershipFile file, Evaluator evaluator) {
    Evaluation evaluation = evaluator.evaluate(file.partnership());
    String digest = evaluator.rulebook().digest();
    return FileOutcome.of(evaluation, JsonVerdicts.line(file.origin(), digest, evaluation));
  }

  @Override
  public Layout many() {
    return Layout.ofLines(this::alone);
  }
}
