package org.aqcp.metrics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.metrics.knowledge.RelationTerm;

/** Finds the equations around counts. */
final class ShiftAreas {
  private final ShiftTable table;
  private final List<List<Integer>> with = new ArrayList<>();
  private final boolean[] movable;

  ShiftAreas(ShiftTable table) {
    this.table = table;
    this.movable = table.movable();
    for (int i = 0; i < movable.length; i++) {
      with.add(new ArrayList<>());
    }
    for (int i = 0; i < table.relations().size(); i++) {
      for (RelationTerm term : table.relation(i).terms()) {
        with.get(term.count()).add(i);
      }
    }
  }

  /** The movable counts in equations with a count, and the count. */
  Set<Integer> neighbors(int count) {
    Set<Integer> counts = new LinkedHashSet<>(Set.of(count));
    with.get(count).forEach(relation -> addAll(relation, counts));
    return counts;
  }

  /** The equations that are at most so many steps from a count. */
  ShiftArea around(int count, int steps) {
    Set<Integer> near = new LinkedHashSet<>();
    Set<Integer> counts = new LinkedHashSet<>(Set.of(count));
    int before = -1;
    for (int step = 0; step < steps && near.size() > before; step++) {
      before = near.size();
      for (int one : List.copyOf(counts)) {
        with.get(one).forEach(relation -> addAll(relation, counts));
        near.addAll(with.get(one));
      }
    }
    boolean all = near.size() == before;
    counts.removeIf(one -> !near.containsAll(with.get(one)));
    return new ShiftArea(near, counts, all);
  }

  /** All equations of some counts, with what is in one of them only and takes up changes. */
  ShiftArea of(Set<Integer> some) {
    Set<Integer> near = new LinkedHashSet<>();
    some.forEach(count -> near.addAll(with.get(count)));
    Set<Integer> counts = new LinkedHashSet<>(some);
    for (int relation : near) {
      table.relation(relation).terms().stream()
          .map(RelationTerm::count)
          .filter(count -> movable[count] && with.get(count).size() == 1)
          .forEach(counts::add);
    }
    return new ShiftArea(near, counts, false);
  }

  private void addAll(int relation, Set<Integer> counts) {
    table.relation(relation).terms().stream()
        .map(RelationTerm::count)
        .filter(count -> movable[count])
        .forEach(counts::add);
  }
}
