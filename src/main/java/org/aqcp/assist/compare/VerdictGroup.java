package org.aqcp.assist.compare;

import java.util.List;
import org.aqcp.condition.Status;

/** How a verdict differs from an earlier one, or from that of another partnership. */
public enum VerdictGroup {
  BETTER,
  WORSE,
  /** Worse or unknown, though no fact that matters had to change. */
  LAPSED,
  /** It was unknown. */
  BECAME_KNOWN,
  BECAME_UNKNOWN,
  /** It does not apply any more, or applies now. */
  APPLICABILITY,
  /** The status is the same; what it could become is not. */
  STILL_OPEN,
  /** It is the same only because facts changed; time alone would have made it another. */
  KEPT_UP;

  private static final List<Status> BEST_FIRST =
      List.of(Status.MET, Status.PARTLY_MET, Status.NOT_MET);

  /** The group of a difference in status, whatever caused it. */
  static VerdictGroup of(Status before, Status after) {
    if (before == after) {
      return STILL_OPEN;
    }
    if (before == Status.UNKNOWN || after == Status.UNKNOWN) {
      return after == Status.UNKNOWN ? BECAME_UNKNOWN : BECAME_KNOWN;
    }
    if (before == Status.NOT_APPLICABLE || after == Status.NOT_APPLICABLE) {
      return APPLICABILITY;
    }
    return BEST_FIRST.indexOf(after) < BEST_FIRST.indexOf(before) ? BETTER : WORSE;
  }
}
