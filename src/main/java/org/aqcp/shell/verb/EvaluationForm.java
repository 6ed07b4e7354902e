package org.aqcp.shell.verb;

import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.shell.many.FileOutcome;
import org.aqcp.shell.many.Layout;

/** A way to print evaluations. */
interface EvaluationForm {
  /** Of one partnership, with none beside it. */
  FileOutcome alone(PartnershipFile file, Evaluator evaluator);

  /** Of many. */
  Layout many();
}
