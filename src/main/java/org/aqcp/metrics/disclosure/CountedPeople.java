package org.aqcp.metrics.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.aqcp.metrics.knowledge.PeopleKey;
import org.aqcp.metrics.release.CountedCell;
import org.aqcp.metrics.release.CountedRelease;

/** How many people each count of a release is of. */
record CountedPeople(Map<PeopleKey, Integer> counts) {
  CountedPeople {
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /**
   * The counts of all cells.
   *
   * @throws IllegalArgumentException if two cells say different numbers of the same people
   */
  static CountedPeople of(CountedRelease release) {
    Map<PeopleKey, Integer> counts = new TreeMap<>();
    for (CountedCell cell : release.cells()) {
      cell.counts()
          .forEach(
              (part, count) -> {
                PeopleKey key = PeopleKey.of(release.head(), cell.at(), part);
                Integer before = counts.put(key, count);
                if (before != null && !before.equals(count)) {
                  throw new IllegalArgumentException(
                      "the " + part.key() + " of " + cell.at() + " is not that of other measures");
                }
              });
    }
    return new CountedPeople(counts);
  }
}
