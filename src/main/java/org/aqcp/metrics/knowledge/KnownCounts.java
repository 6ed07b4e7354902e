package org.aqcp.metrics.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.metrics.release.ReleaseHead;
import org.aqcp.metrics.release.ReleasePeriod;

/** Collects counts and relations. */
final class KnownCounts {
  private final List<PeopleCount> counts = new ArrayList<>();
  private final Map<PeopleKey, Integer> indexes = new LinkedHashMap<>();
  private final Map<String, ReleasePeriod> periods = new LinkedHashMap<>();
  private final Map<PeopleKey, ReleaseHead> heads = new LinkedHashMap<>();
  private final Set<String> once = new HashSet<>();
  private final Set<CountRelation> relations = new LinkedHashSet<>();

  /** Adds a count, or what else is known of it. */
  int add(PeopleCount count, ReleasePeriod period, ReleaseHead head) {
    PeopleKey key = count.key().orElseThrow();
    periods.putIfAbsent(key.period(), period);
    heads.putIfAbsent(key, head);
    Integer known = indexes.get(key);
    if (known != null) {
      counts.set(known, counts.get(known).within(count.least(), count.most()));
      return known;
    }
    indexes.put(key, counts.size());
    counts.add(count);
    return counts.size() - 1;
  }

  /** Adds a count that no table has. */
  int addDerived(PeopleRole role, String label, double least, double most) {
    counts.add(new PeopleCount(Optional.empty(), role, label, least, most));
    return counts.size() - 1;
  }

  /** Adds that a count is the sum of a part and those who are not in it. */
  void addNested(int whole, int part, PeopleRole rest, String label) {
    int others = addDerived(rest, label, 0, Double.POSITIVE_INFINITY);
    add(CountRelation.sum(whole, List.of(part, others)));
  }

  void add(CountRelation relation) {
    relations.add(relation);
  }

  void limit(int index, double least, double most) {
    counts.set(index, counts.get(index).within(least, most));
  }

  /** Says that nobody can be in a count, or that it tells nothing. */
  void free(int index) {
    counts.set(index, counts.get(index).free());
  }

  /** Says that each person of a population is in one period only. */
  void countsOnce(String who) {
    once.add(who);
  }

  boolean isOnce(String who) {
    return once.contains(who);
  }

  PeopleCount get(int index) {
    return counts.get(index);
  }

  Optional<Integer> index(PeopleKey key) {
    return Optional.ofNullable(indexes.get(key));
  }

  /** The keys so far, in the order in which they were added. */
  List<PeopleKey> keys() {
    return new ArrayList<>(indexes.keySet());
  }

  ReleasePeriod period(PeopleKey key) {
    return periods.get(key.period());
  }

  /** The head of the first release with a count. */
  ReleaseHead head(PeopleKey key) {
    return heads.get(key);
  }

  Knowledge knowledge() {
    return new Knowledge(counts, new ArrayList<>(relations));
  }
}
