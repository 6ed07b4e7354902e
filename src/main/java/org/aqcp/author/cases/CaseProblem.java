package org.aqcp.author.cases;

import org.aqcp.input.problem.ProblemKind;

/** Problems of case files, apart from syntax. */
public enum CaseProblem implements ProblemKind {
  /** The file has no cases. */
  NO_CASES,
  /** The case lacks {@code name}, {@code given} or {@code expect}. */
  INCOMPLETE_CASE,
  /** The case expects a status of an unknown indicator. */
  CASE_WITHOUT_INDICATOR,
  /** The cases are in the folder of another version. */
  CASE_AGAINST_OTHER_VERSION,
  /** The cases are in the folder of another level. */
  CASE_OF_OTHER_LEVEL,
  /** Something follows the cases, so new cases cannot be appended. */
  CASES_NOT_AT_END
}
