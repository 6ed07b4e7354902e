package org.aqcp.cases;

import org.aqcp.input.ProblemKind;

/** What can be wrong with a file of cases, beyond how it is written. */
public enum CaseProblem implements ProblemKind {
  /** A file of cases that lists none. */
  NO_CASES,
  /** Without a name, what is given or what is expected. */
  INCOMPLETE_CASE
}
