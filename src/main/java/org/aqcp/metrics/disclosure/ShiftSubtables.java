package org.aqcp.metrics.disclosure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aqcp.metrics.knowledge.PeopleKey;
import org.aqcp.metrics.release.SubgroupKey;

/**
 * Small tables around a count: those of the same people with few values of each dimension. The
 * values are those that cost least to change, and changes in one line can so be balanced in others.
 */
final class ShiftSubtables {
  /** As many people as can be missed where another count goes up by the limit. */
  private final int room;

  private final ShiftTable table;
  private final ShiftAreas areas;

  /** The movable counts of the same people, by subgroup. */
  private final Map<PeopleKey, Map<SubgroupKey, Integer>> families = new HashMap<>();

  /** All values of each dimension. */
  private final Map<String, Set<String>> values = new TreeMap<>();

  ShiftSubtables(ShiftTable table, ShiftAreas areas, int limit) {
    this.room = 2 * limit;
    this.table = table;
    this.areas = areas;
    boolean[] movable = table.movable();
    for (int i = 0; i < movable.length; i++) {
      if (movable[i] && table.count(i).key().isPresent()) {
        PeopleKey key = table.count(i).key().get();
        families
            .computeIfAbsent(key.in(SubgroupKey.WHOLE), of -> new LinkedHashMap<>())
            .put(key.subgroup(), i);
        key.subgroup()
            .values()
            .forEach(
                (name, value) -> values.computeIfAbsent(name, of -> new TreeSet<>()).add(value));
      }
    }
  }

  /**
   * The table around a count.
   *
   * @param most how many other values of each dimension it has
   * @param linked whether it also has counts of other people who are related to these
   */
  ShiftArea around(int count, int most, boolean linked) {
    List<PeopleKey> keys = keys(count, linked);
    Map<String, Set<String>> allowed = allowed(keys, most);
    Set<Integer> counts = new LinkedHashSet<>(Set.of(count));
    for (PeopleKey key : new LinkedHashSet<>(keys.stream().map(ShiftSubtables::people).toList())) {
      families
          .getOrDefault(key, Map.of())
          .forEach(
              (subgroup, index) -> {
                if (isAllowed(subgroup, allowed)) {
                  counts.add(index);
                }
              });
    }
    return areas.of(counts);
  }

  /** The count, and others of the same subgroup that are related to it. */
  private List<PeopleKey> keys(int count, boolean linked) {
    Optional<PeopleKey> own = table.count(count).key();
    if (own.isPresent() && !linked) {
      return List.of(own.get());
    }
    return areas.neighbors(count).stream()
        .flatMap(other -> table.count(other).key().stream())
        .filter(key -> own.isEmpty() || key.subgroup().equals(own.get().subgroup()))
        .toList();
  }

  private static PeopleKey people(PeopleKey key) {
    return key.in(SubgroupKey.WHOLE);
  }

  private static boolean isAllowed(SubgroupKey subgroup, Map<String, Set<String>> allowed) {
    return subgroup.values().entrySet().stream()
        .allMatch(one -> allowed.getOrDefault(one.getKey(), Set.of()).contains(one.getValue()));
  }

  private Map<String, Set<String>> allowed(List<PeopleKey> keys, int most) {
    Map<String, Set<String>> allowed = new TreeMap<>();
    for (PeopleKey key : keys) {
      values.forEach(
          (name, all) -> {
            Set<String> some = allowed.computeIfAbsent(name, of -> new TreeSet<>());
            some.addAll(cheapest(key, name, all, most));
            String own = key.subgroup().values().get(name);
            if (own != null) {
              some.add(own);
            }
          });
    }
    return allowed;
  }

  private Set<String> cheapest(PeopleKey key, String dimension, Set<String> all, int most) {
    Map<SubgroupKey, Integer> family = families.getOrDefault(people(key), Map.of());
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String value : all) {
      Integer index = family.get(key.subgroup().with(dimension, value));
      if (index != null) {
        counts.put(value, index);
      }
    }
    Comparator<String> cost = Comparator.comparing(value -> table.cost(counts.get(value)));
    Set<String> some = new TreeSet<>();
    counts.keySet().stream().sorted(cost).limit(most).forEach(some::add);
    // where one count goes up, others go down, for which they need people
    counts.keySet().stream()
        .filter(value -> table.number(counts.get(value)) >= room)
        .sorted(cost)
        .limit(most)
        .forEach(some::add);
    return some;
  }
}
