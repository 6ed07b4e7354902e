package org.aqcp.metrics.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Pairs of counts, one for each subgroup, of which the first should hold all of the second. */
final class NestedCounts {
  private final KnownCounts known;
  private final List<Nested> pairs = new ArrayList<>();

  private record Nested(int whole, int part) {}

  NestedCounts(KnownCounts known) {
    this.known = known;
  }

  void add(int whole, int part) {
    pairs.add(new Nested(whole, part));
  }

  /**
   * Relates the counts. If one has fewer people than what it should hold, others may have lost
   * people as well, and only what is published of both tells something.
   */
  void add() {
    boolean contradicted =
        pairs.stream().anyMatch(one -> known.get(one.whole).most() < known.get(one.part).least());
    for (Nested one : pairs) {
      PeopleCount whole = known.get(one.whole);
      PeopleCount part = known.get(one.part);
      if (!contradicted) {
        relate(one.whole, one.part);
      } else if (isPublished(whole) && isPublished(part)) {
        boolean shrunk = whole.most() < part.least();
        relate(shrunk ? one.part : one.whole, shrunk ? one.whole : one.part);
      }
    }
  }

  private static boolean isPublished(PeopleCount count) {
    return count.most() < Double.POSITIVE_INFINITY;
  }

  private void relate(int whole, int part) {
    String label =
        "the difference between " + known.get(whole).label() + " and " + known.get(part).label();
    known.addNested(whole, part, PeopleRole.DIFFERENCE, label);
  }
}
