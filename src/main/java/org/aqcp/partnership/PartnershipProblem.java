package org.aqcp.partnership;

import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Severity;

/** Problems with the facts of a partnership, as opposed to their syntax. */
public enum PartnershipProblem implements ProblemKind {
  /** Two facts of one kind have the same name and cannot be told apart. */
  DUPLICATE_FACT,
  /** `complete` names something that is not a section, is not reported, or is listed twice. */
  WRONG_COMPLETE,
  /** The former key for sections that are known only in part. */
  RETIRED_INCOMPLETE,
  /** A past event is dated after the as-of date. */
  FUTURE_DAY,
  /** Two parts of a fact, or several facts, that cannot all be true. */
  CONTRADICTION {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  },
  /** The last day of a waiver was before the as-of date. */
  EXPIRED_WAIVER {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
