package org.aqcp.edition.crosswalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aqcp.condition.Status;
import org.aqcp.edition.difference.Edition;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.shrink.Weight;

/**
 * Partnerships of one level that are known, and what both versions say of them: most pairs of
 * indicators are told apart by one of them, so that nothing needs to be searched for.
 */
final class WitnessPool {
  /** So many of those that are in the way wanted are combined with others. */
  private static final int MOST_COMBINED = 4;

  private final Edition one;
  private final Edition other;
  private final String level;
  private final List<Pooled> pool = new ArrayList<>();
  private final Set<Partnership> known = new HashSet<>();

  WitnessPool(Edition one, Edition other, String level, List<Partnership> known) {
    this.one = one;
    this.other = other;
    this.level = level;
    known.stream()
        .filter(partnership -> partnership.level().equals(level))
        .sorted(Comparator.comparing(Weight::of))
        .forEach(this::add);
  }

  void add(Partnership partnership) {
    if (known.add(partnership)) {
      pool.add(new Pooled(partnership, statuses(one, partnership), statuses(other, partnership)));
    }
  }

  private Map<Indicator, Status> statuses(Edition edition, Partnership partnership) {
    Function<Indicator, Status> status =
        edition.evaluator(level).orElseThrow().unrefereed(partnership);
    Map<Indicator, Status> statuses = new HashMap<>();
    edition.version().indicators(level).forEach(of -> statuses.put(of, status.apply(of)));
    return statuses;
  }

  /** A known partnership with two statuses. */
  Optional<Partnership> find(Indicator mine, Indicator theirs, BiPredicate<Status, Status> wanted) {
    return pool.stream()
        .filter(of -> wanted.test(of.one().get(mine), of.other().get(theirs)))
        .map(Pooled::partnership)
        .findFirst();
  }

  /** What is made of one partnership with each of both statuses. */
  Stream<Partnership> combined(Indicator mine, Indicator theirs, StatusPair wanted) {
    List<Partnership> first = ofOne(mine, wanted.one()).limit(MOST_COMBINED).toList();
    List<Partnership> second = ofOther(theirs, wanted.other()).limit(MOST_COMBINED).toList();
    return first.stream()
        .flatMap(a -> second.stream().flatMap(b -> MergedPartnership.of(a, b).stream()));
  }

  /** Those with a status on an indicator of the first version. */
  Stream<Partnership> ofOne(Indicator mine, Set<Status> wanted) {
    return pool.stream().filter(of -> wanted.contains(of.one().get(mine))).map(Pooled::partnership);
  }

  /** Those with a status on an indicator of the second version. */
  Stream<Partnership> ofOther(Indicator theirs, Set<Status> wanted) {
    return pool.stream()
        .filter(of -> wanted.contains(of.other().get(theirs)))
        .map(Pooled::partnership);
  }
}
