package org.aqcp.author.cases;

import org.aqcp.input.problem.ProblemKind;

/** What can be wrong with a file of cases, beyond how it is written. */
public enum CaseProblem implements ProblemKind {
  /** A file of cases that lists none. */
  NO_CASES,
  /** Without a name, what is given or what is expected. */
  INCOMPLETE_CASE,
  /** A case that expects something of an indicator that there is not. */
  CASE_WITHOUT_INDICATOR,
  /** Cases of one version among the rules of another. */
  CASE_AGAINST_OTHER_VERSION,
  /** Cases of one level among the rules of the other. */
  CASE_OF_OTHER_LEVEL,
  /** A file of cases that goes on after them, so that no case can be added at its end. */
  CASES_NOT_AT_END
}
