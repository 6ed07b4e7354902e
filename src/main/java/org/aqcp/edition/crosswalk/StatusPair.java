package org.aqcp.edition.crosswalk;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.aqcp.condition.Status;

/** Statuses on two indicators, one of each, that a partnership is wanted to have. */
record StatusPair(Set<Status> one, Set<Status> other) implements BiPredicate<Status, Status> {
  static final Set<Status> MET = Set.of(Status.MET);

  /** What makes a demand that is certainly not met, or not all of it. */
  static final Set<Status> MISSED = Set.of(Status.NOT_MET, Status.PARTLY_MET);

  private static final Set<Status> NOT_MET = Set.of(Status.NOT_MET);

  /** The first one is met and the other missed, if possible not met at all. */
  static final List<StatusPair> ONLY_ONE =
      List.of(new StatusPair(MET, NOT_MET), new StatusPair(MET, MISSED));

  /** The other one is met and the first missed, if possible not met at all. */
  static final List<StatusPair> ONLY_OTHER =
      List.of(new StatusPair(NOT_MET, MET), new StatusPair(MISSED, MET));

  /** Both are met. */
  static final List<StatusPair> BOTH = List.of(new StatusPair(MET, MET));

  @Override
  public boolean test(Status mine, Status theirs) {
    return one.contains(mine) && other.contains(theirs);
  }
}
