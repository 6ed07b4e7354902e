package org.aqcp.metrics.condition;

import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Severity;

/** The kinds of problems in conditions on periods. */
public enum ConditionProblem implements ProblemKind {
  /** Not a condition, or one that can be read in two ways. */
  INVALID_CONDITION,
  /** Neither a column nor a term. */
  UNKNOWN_COLUMN,
  /** A date compared with a number, or words asked of a date. */
  WRONG_COLUMN_TYPE,
  /** A term that means itself. */
  TERM_IN_CIRCLE,
  /** A condition that no record can fulfill. */
  CONDITION_NEVER_TRUE,
  UNUSED_TERM {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
