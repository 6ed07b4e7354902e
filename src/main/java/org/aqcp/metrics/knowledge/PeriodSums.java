package org.aqcp.metrics.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aqcp.metrics.release.PeriodDays;

/** Periods that others make up: everybody is in at least one of the others. */
record PeriodSums(KnownCounts known) {
  /**
   * Adds them.
   *
   * @param same the counts of each population and subgroup
   */
  void add(Collection<List<PeopleKey>> same) {
    for (List<PeopleKey> keys : same) {
      for (PeopleKey whole : keys) {
        days(whole).ifPresent(days -> tilings(days, whole, keys).forEach(t -> relate(whole, t)));
      }
    }
  }

  private Optional<PeriodDays> days(PeopleKey key) {
    return known.period(key).days();
  }

  /** Shorter periods of one length, as of the same day, that make up a period. */
  private List<List<PeopleKey>> tilings(PeriodDays whole, PeopleKey of, List<PeopleKey> keys) {
    Map<Long, List<PeopleKey>> byLength = new TreeMap<>();
    for (PeopleKey key : keys) {
      boolean shorter = key.date().equals(of.date()) && !key.period().equals(of.period());
      if (shorter && days(key).filter(whole::contains).isPresent()) {
        byLength.computeIfAbsent(months(key), length -> new ArrayList<>()).add(key);
      }
    }
    return byLength.values().stream().filter(some -> isWhole(whole, some)).toList();
  }

  private long months(PeopleKey key) {
    PeriodDays days = days(key).orElseThrow();
    return days.from().until(days.until().plusDays(1)).toTotalMonths();
  }

  private boolean isWhole(PeriodDays whole, List<PeopleKey> parts) {
    List<PeriodDays> days =
        parts.stream()
            .flatMap(part -> days(part).stream())
            .sorted(Comparator.comparing(PeriodDays::from))
            .toList();
    boolean linked = days.get(0).from().equals(whole.from());
    for (int i = 1; i < days.size(); i++) {
      linked &= days.get(i - 1).isBefore(days.get(i));
    }
    return linked && days.get(days.size() - 1).until().equals(whole.until());
  }

  private void relate(PeopleKey whole, List<PeopleKey> parts) {
    List<Integer> indexes = parts.stream().map(part -> known.index(part).orElseThrow()).toList();
    int sum = known.index(whole).orElseThrow();
    double most = indexes.stream().mapToDouble(index -> known.get(index).most()).sum();
    double least = indexes.stream().mapToDouble(index -> known.get(index).least()).sum();
    boolean once = known.isOnce(whole.who()) && known.get(sum).most() >= least;
    if (most >= known.get(sum).least()) {
      List<RelationTerm> terms = new ArrayList<>(CountRelation.sum(sum, indexes).terms());
      double repeats = once ? 0 : Double.POSITIVE_INFINITY;
      terms.add(
          new RelationTerm(
              known.addDerived(PeopleRole.FREE, "people in several periods", 0, repeats), -1));
      known.add(new CountRelation(terms));
    }
  }
}
