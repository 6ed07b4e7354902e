package org.aqcp.partnership;

import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Severity;

/** What can be wrong with the facts of a partnership, beyond how they are written. */
public enum PartnershipProblem implements ProblemKind {
  /** Two facts of one kind with one name, which nobody could tell apart. */
  DUPLICATE_FACT,
  /** A section is marked incomplete that is none, is marked twice or is not reported. */
  WRONG_INCOMPLETE,
  /** Something happened after the day for which the partnership is described. */
  FUTURE_DAY,
  /** Two parts of a fact, or several facts, that cannot all be true. */
  CONTRADICTION {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
