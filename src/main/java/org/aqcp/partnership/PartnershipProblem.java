package org.aqcp.partnership;

import org.aqcp.input.problem.ProblemKind;

/** What can be wrong with the facts of a partnership, beyond how they are written. */
public enum PartnershipProblem implements ProblemKind {
  /** Two facts of one kind with one name, which nobody could tell apart. */
  DUPLICATE_FACT,
  /** What is said to be complete is no section, is named twice or is not reported. */
  WRONG_COMPLETE,
  /** A key that named the sections that are known only in part. */
  RETIRED_INCOMPLETE,
  /** Something happened after the day for which the partnership is described. */
  FUTURE_DAY
}
