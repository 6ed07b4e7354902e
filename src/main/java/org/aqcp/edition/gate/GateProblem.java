package org.aqcp.edition.gate;

import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Severity;

/** What keeps a change of a framework version from being accepted, beyond what checks find. */
public enum GateProblem implements ProblemKind {
  /** A rule file is not laid out as {@code rules format} does. */
  UNFORMATTED_FILE,
  /** A case has another status than it expects. */
  FAILED_CASE,
  /** A case could cover what none covers. */
  UNCOVERED,
  /** Fewer mutants are killed than before, or than must be. */
  SURVIVING_MUTANT,
  /** A released version means something else than it did. */
  UNDECLARED_CHANGE,
  /** A version states a smaller step than its changes demand. */
  STEP_TOO_SMALL,
  /** A finding is accepted that is not there. */
  NOTHING_TO_ACCEPT {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
