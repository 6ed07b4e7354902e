package org.aqcp.metrics.disclosure;

import java.util.Set;
import java.util.TreeSet;
import org.aqcp.metrics.knowledge.PeopleKey;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.CountedCell;
import org.aqcp.metrics.release.CountedRelease;

/**
 * Which counts must not be published whatever else is: those of fewer people than the limit, and
 * numerators that tell of fewer people than the limit whether they have the outcome. The latter are
 * those with which few have it, few do not, none has it, or all have it: if 0 or 100 percent of a
 * group have an outcome, then everybody's is known. That a group has no people at all tells nothing
 * about anyone, so that count is published.
 */
record PrimaryRules(CountedRelease release) {
  /** The counts to suppress. */
  Set<PeopleKey> suppressed() {
    Set<PeopleKey> small = new TreeSet<>();
    for (CountedCell cell : release.cells()) {
      for (CountPart part : cell.counts().keySet()) {
        if (part == CountPart.NUMERATOR ? tells(cell) : isSmall(cell.counts().get(part))) {
          small.add(PeopleKey.of(release.head(), cell.at(), part));
        }
      }
    }
    return small;
  }

  private boolean isSmall(int people) {
    return people > 0 && people < release.head().limit();
  }

  private boolean tells(CountedCell cell) {
    int numerator = cell.counts().get(CountPart.NUMERATOR);
    Integer denominator = cell.counts().get(CountPart.DENOMINATOR);
    if (denominator == null) {
      return isSmall(numerator);
    }
    int rest = denominator - numerator;
    return denominator > 0 && Math.min(numerator, rest) < release.head().limit();
  }
}
