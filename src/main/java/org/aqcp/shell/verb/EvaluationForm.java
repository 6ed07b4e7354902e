package org.aqcp.shell.verb;

import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.shell.many.FileOutcome;
import org.aqcp.shell.many.Layout;

/** An output form of evaluations. */
interface EvaluationForm {
  /** Formats the evaluation of a single partnership. */
  FileOutcome alone(PartnershipFile file, Evaluator evaluator);

  /** The layout for several partnerships. */
  Layout many();
}
