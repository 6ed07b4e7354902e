package org.aqcp.search.apart;

import java.util.List;
import java.util.function.BiPredicate;
import org.aqcp.condition.Status;

/** How a status differs from an earlier one. */
public enum Turn implements BiPredicate<Status, Status> {
  /** Less is reached than before. */
  LOWER,
  /** More is reached than before. */
  HIGHER,
  /** It does not apply, or applies, when it was otherwise before. */
  APPLIES,
  /** It is unknown, or known, when it was otherwise before. */
  KNOWN;

  private static final List<Status> REACHED =
      List.of(Status.NOT_MET, Status.PARTLY_MET, Status.MET);

  /** How two different statuses differ. */
  public static Turn of(Status from, Status to) {
    if (from == Status.UNKNOWN || to == Status.UNKNOWN) {
      return KNOWN;
    }
    int before = REACHED.indexOf(from);
    int now = REACHED.indexOf(to);
    if (before < 0 || now < 0) {
      return APPLIES;
    }
    return now < before ? LOWER : HIGHER;
  }

  @Override
  public boolean test(Status from, Status to) {
    return from != to && of(from, to) == this;
  }
}
