package org.aqcp.metrics.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.metrics.release.PeriodDays;
import org.aqcp.metrics.release.SubgroupKey;

/** How counts of the same people are related in other periods, and as of other days. */
final class PeriodFacts {
  private final KnownCounts known;
  private final Map<PeriodPair, NestedCounts> pairs = new LinkedHashMap<>();

  PeriodFacts(KnownCounts known) {
    this.known = known;
  }

  /** The one count holds all people of the other one. */
  private record PeriodPair(PeopleKey whole, PeopleKey part) {
    /** The same for all subgroups. */
    static PeriodPair of(PeopleKey whole, PeopleKey part) {
      return new PeriodPair(whole.in(SubgroupKey.WHOLE), part.in(SubgroupKey.WHOLE));
    }
  }

  void add() {
    Map<List<Object>, List<PeopleKey>> same = new LinkedHashMap<>();
    for (PeopleKey key : known.keys()) {
      same.computeIfAbsent(List.of(key.who(), key.subgroup()), of -> new ArrayList<>()).add(key);
    }
    same.values().forEach(this::relate);
    pairs.values().forEach(NestedCounts::add);
    new PeriodSums(known).add(same.values());
  }

  private void relate(List<PeopleKey> keys) {
    for (PeopleKey whole : keys) {
      for (PeopleKey part : keys) {
        if (!whole.equals(part) && holds(whole, part)) {
          pairs
              .computeIfAbsent(PeriodPair.of(whole, part), of -> new NestedCounts(known))
              .add(known.index(whole).orElseThrow(), known.index(part).orElseThrow());
        }
      }
    }
  }

  private boolean holds(PeopleKey whole, PeopleKey part) {
    if (whole.date().isBefore(part.date())) {
      return false;
    }
    Optional<PeriodDays> longer = known.period(whole).days();
    Optional<PeriodDays> shorter = known.period(part).days();
    return whole.period().equals(part.period())
        || (longer.isPresent() && shorter.isPresent() && longer.get().contains(shorter.get()));
  }
}
