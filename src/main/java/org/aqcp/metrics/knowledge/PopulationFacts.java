package org.aqcp.metrics.knowledge;

import org.aqcp.metrics.release.ReleaseHead;
import org.aqcp.metrics.release.ReleasedPopulation;

/** Which populations are within others. */
record PopulationFacts(KnownCounts known) {
  void add(ReleaseHead head) {
    for (ReleasedPopulation population : head.populations()) {
      known.keys().stream()
          .filter(key -> key.who().equals(population.name()) && key.date().equals(head.date()))
          .forEach(key -> add(key, key.of(population.within())));
    }
  }

  private void add(PeopleKey part, PeopleKey whole) {
    if (known.index(whole).isPresent()) {
      int of = known.index(part).orElseThrow();
      String label = "those who are in the wider population only: " + known.get(of).label();
      known.addNested(known.index(whole).get(), of, PeopleRole.DIFFERENCE, label);
    }
  }
}
