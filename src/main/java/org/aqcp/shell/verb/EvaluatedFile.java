package org.aqcp.shell.verb;

import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.shell.command.Invocation;

/** The partnership file that a command is given, and its evaluation. */
record EvaluatedFile(PartnershipFile file, Evaluator evaluator, Evaluation evaluation) {
  static EvaluatedFile of(Invocation invocation) {
    PartnershipFile file = PartnershipFiles.read(invocation, invocation.text(Shared.FILE));
    Evaluator evaluator = invocation.frameworks().evaluator(Shared.against(invocation), file);
    PartnershipFiles.tell(invocation, file, evaluator);
    return new EvaluatedFile(file, evaluator, evaluator.evaluate(file.partnership()));
  }
}
