package org.aqcp.metrics.knowledge;

import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.PublishedCell;
import org.aqcp.metrics.release.ReleaseHead;

/**
 * The numbers that a count can be, by what is published of it alone: one number; all that are
 * rounded to it; or, if it is suppressed, all but 0, since empty groups are published. A suppressed
 * numerator may be 0.
 */
record PublishedRange(double least, double most) {
  private static final PublishedRange ANY = new PublishedRange(0, Double.POSITIVE_INFINITY);
  private static final PublishedRange SOME = new PublishedRange(1, Double.POSITIVE_INFINITY);

  static PublishedRange of(ReleaseHead head, PublishedCell cell, CountPart part) {
    Integer number = cell.numbers().get(part);
    if (number == null) {
      return role(cell, part) == PeopleRole.OUTCOME ? ANY : SOME;
    }
    int rounding = head.rounding();
    if (rounding == 1 || number == 0) {
      return new PublishedRange(number, number);
    }
    int most = number + (rounding + 1) / 2 - 1;
    return new PublishedRange(Math.max(number - rounding / 2, Math.min(most, head.limit())), most);
  }

  static PeopleRole role(PublishedCell cell, CountPart part) {
    return part == CountPart.NUMERATOR && cell.has(CountPart.DENOMINATOR)
        ? PeopleRole.OUTCOME
        : PeopleRole.GROUP;
  }

  /** How it is shown behind a count; empty if that is suppressed. */
  String printed(PublishedCell cell, CountPart part) {
    if (cell.suppressed().contains(part)) {
      return "";
    }
    return least == most
        ? " (" + (long) least + ")"
        : " (" + (long) least + " to " + (long) most + ")";
  }
}
