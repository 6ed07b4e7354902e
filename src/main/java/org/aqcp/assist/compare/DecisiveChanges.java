package org.aqcp.assist.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.aqcp.condition.ChangedParts;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;

/**
 * Finds which changed facts a verdict is because of, by evaluating the earlier partnership, as of
 * the later date, with some of them.
 */
final class DecisiveChanges {
  /** How many other changes are tried instead of those found. */
  private static final int MOST_TRIED = 400;

  private final ChangedEntries entries;
  private final Evaluator evaluator;
  private final Partnership later;
  private final Map<String, List<EntryChange>> read = new HashMap<>();

  DecisiveChanges(ChangedEntries entries, Evaluator evaluator, Partnership later) {
    this.entries = entries;
    this.evaluator = evaluator;
    this.later = later;
    Partnership base = entries.with(List.of(), later);
    for (List<EntryChange> some : together(entries.all())) {
      ChangedParts parts = ChangedParts.between(base, entries.with(some, later));
      for (Indicator indicator : evaluator.reading(parts, later.level())) {
        read.computeIfAbsent(indicator.id(), id -> new ArrayList<>()).addAll(some);
      }
    }
  }

  /**
   * Those of one section together: a rule may read an entry because of several changes of it, or
   * that a list is empty because several entries are gone.
   */
  private static Collection<List<EntryChange>> together(List<EntryChange> all) {
    Map<Object, List<EntryChange>> together = new LinkedHashMap<>();
    for (EntryChange change : all) {
      Object key = change.section().map(Object.class::cast).orElse(change.path());
      together.computeIfAbsent(key, k -> new ArrayList<>()).add(change);
    }
    return together.values();
  }

  /**
   * The changes that a verdict is because of.
   *
   * @param needed none of these can be left out
   * @param instead each of these could replace one of them
   * @param proved whether an evaluation confirmed it; otherwise these are all that the rules read
   */
  record Found(List<EntryChange> needed, List<EntryChange> instead, boolean proved) {}

  /** The changes because of which a verdict on an indicator is as wanted. */
  Found of(Indicator indicator, Predicate<Verdict> wanted) {
    List<EntryChange> all = read.getOrDefault(indicator.id(), List.of());
    if (!wanted.test(evaluator.evaluate(entries.with(all, later), indicator))) {
      return new Found(all, List.of(), false);
    }
    Predicate<List<EntryChange>> enough =
        some -> wanted.test(evaluator.unrefereed(entries.with(some, later), indicator));
    List<EntryChange> needed = fewest(all, enough);
    boolean proved = wanted.test(evaluator.evaluate(entries.with(needed, later), indicator));
    return new Found(needed, instead(all, needed, enough), proved);
  }

  /** Leaves out as many as possible at once, until not one can be left out. */
  private static List<EntryChange> fewest(
      List<EntryChange> all, Predicate<List<EntryChange>> enough) {
    List<EntryChange> kept = all;
    int size = Math.max(1, all.size());
    while (true) {
      List<EntryChange> less = without(size, kept, enough);
      if (size == 1 && less.size() == kept.size()) {
        return kept;
      }
      kept = less;
      size = Math.max(1, size / 2);
    }
  }

  /** Leaves out each run of so many that is not needed, the last ones first. */
  private static List<EntryChange> without(
      int size, List<EntryChange> all, Predicate<List<EntryChange>> enough) {
    List<EntryChange> kept = all;
    for (int end = kept.size(); end > 0; end -= size) {
      List<EntryChange> rest = new ArrayList<>(kept);
      rest.subList(Math.max(0, end - size), end).clear();
      kept = enough.test(rest) ? rest : kept;
    }
    return kept;
  }

  private static List<EntryChange> instead(
      List<EntryChange> all, List<EntryChange> needed, Predicate<List<EntryChange>> enough) {
    Set<EntryChange> found = new HashSet<>();
    int tried = 0;
    for (EntryChange other : all) {
      for (int i = 0; i < needed.size() && !needed.contains(other) && tried < MOST_TRIED; i++) {
        List<EntryChange> swapped = new ArrayList<>(needed);
        swapped.set(i, other);
        tried++;
        if (enough.test(swapped)) {
          found.add(other);
          break;
        }
      }
    }
    return all.stream().filter(found::contains).toList();
  }
}
