package org.aqcp.metrics.knowledge;

import java.util.List;
import org.aqcp.metrics.release.PublishedRelease;

/** All that is known from some releases. */
public record Knowledge(List<PeopleCount> counts, List<CountRelation> relations) {
  public Knowledge {
    counts = List.copyOf(counts);
    relations = List.copyOf(relations);
  }

  /** What releases give away together; the same whatever their order. */
  public static Knowledge of(List<PublishedRelease> releases) {
    KnownCounts known = new KnownCounts();
    releases.forEach(release -> new CellFacts(known, release.head()).add(release.cells()));
    new SumFacts(known).add();
    releases.forEach(release -> new PopulationFacts(known).add(release.head()));
    new PeriodFacts(known).add();
    return known.knowledge();
  }
}
