package org.aqcp.metrics.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.metrics.release.DimensionKind;
import org.aqcp.metrics.release.DimensionValue;
import org.aqcp.metrics.release.ReleasedDimension;
import org.aqcp.metrics.release.SubgroupKey;

/** How the subgroups of a population in a period add up. */
final class SumFacts {
  private final KnownCounts known;

  /** What is divided, by which dimension, into which. */
  private final Map<Divided, List<Integer>> sums = new LinkedHashMap<>();

  /** The tables that are published, by the dimensions that divide them. */
  private final Set<PublishedTable> tables = new HashSet<>();

  private record Divided(PeopleKey whole, String dimension) {}

  private record PublishedTable(PeopleKey total, Set<String> dimensions) {}

  SumFacts(KnownCounts known) {
    this.known = known;
  }

  void add() {
    Set<PeopleKey> open = new LinkedHashSet<>(known.keys());
    open.forEach(key -> tables.add(table(key)));
    while (!open.isEmpty()) {
      Set<PeopleKey> added = new LinkedHashSet<>();
      open.forEach(key -> divide(key, added));
      open = added;
    }
    known.keys().forEach(this::divideByAll);
    sums.forEach((of, parts) -> known.add(CountRelation.sum(index(of.whole), parts)));
  }

  private static PublishedTable table(PeopleKey key) {
    return new PublishedTable(key.in(SubgroupKey.WHOLE), key.subgroup().dimensions());
  }

  private int index(PeopleKey key) {
    return known.index(key).orElseThrow();
  }

  /** Adds a subgroup to those that it is a part of. */
  private void divide(PeopleKey key, Set<PeopleKey> added) {
    key.subgroup()
        .values()
        .forEach(
            (name, value) -> {
              ReleasedDimension dimension = dimension(key, name);
              SubgroupKey above =
                  dimension
                      .value(value)
                      .flatMap(DimensionValue::within)
                      .map(within -> key.subgroup().with(name, within))
                      .orElseGet(() -> key.subgroup().without(name));
              PeopleKey whole = key.in(above);
              if (known.index(whole).isEmpty()) {
                addUnlisted(whole, key);
                added.add(whole);
              }
              relate(whole, key, dimension);
            });
  }

  private ReleasedDimension dimension(PeopleKey key, String name) {
    return known.head(key).dimension(name).orElseThrow();
  }

  private void relate(PeopleKey whole, PeopleKey key, ReleasedDimension by) {
    if (by.kind() == DimensionKind.PARTITION) {
      sums.computeIfAbsent(new Divided(whole, by.name()), of -> new ArrayList<>()).add(index(key));
    } else {
      PeopleCount part = known.get(index(key));
      String label = "the others in what this is a part of: " + part.label();
      known.addNested(index(whole), index(key), PeopleRole.DIFFERENCE, label);
    }
  }

  /** A cell that is not listed has no people if its table is published. */
  private void addUnlisted(PeopleKey whole, PeopleKey part) {
    PeopleCount of = known.get(index(part));
    double most = tables.contains(table(whole)) ? 0 : Double.POSITIVE_INFINITY;
    String label = "the sum, which is not listed, of " + of.label() + " and the like";
    known.add(
        new PeopleCount(Optional.of(whole), of.role(), label, 0, most),
        known.period(part),
        known.head(part));
  }

  /** What is divided by a published table into nothing has no people. */
  private void divideByAll(PeopleKey key) {
    for (ReleasedDimension by : known.head(key).dimensions()) {
      Set<String> dimensions = new HashSet<>(key.subgroup().dimensions());
      boolean divided = dimensions.add(by.name()) && by.kind() == DimensionKind.PARTITION;
      if (divided && tables.contains(new PublishedTable(key.in(SubgroupKey.WHOLE), dimensions))) {
        sums.computeIfAbsent(new Divided(key, by.name()), of -> new ArrayList<>());
      }
    }
  }
}
