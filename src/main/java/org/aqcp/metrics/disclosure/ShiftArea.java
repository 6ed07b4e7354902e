package org.aqcp.metrics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.metrics.knowledge.CountRelation;
import org.aqcp.metrics.knowledge.RelationTerm;

/**
 * The equations around a count.
 *
 * @param relations indexes of the equations
 * @param counts the counts that may change; all others must stay as they are
 */
record ShiftArea(Set<Integer> relations, Set<Integer> counts, boolean isAll) {
  /** Finds the areas around counts. */
  static final class Map {
    private final List<CountRelation> relations;
    private final List<List<Integer>> with = new ArrayList<>();
    private final boolean[] movable;

    Map(List<CountRelation> relations, boolean[] movable) {
      this.relations = relations;
      this.movable = movable;
      for (int i = 0; i < movable.length; i++) {
        with.add(new ArrayList<>());
      }
      for (int i = 0; i < relations.size(); i++) {
        for (RelationTerm term : relations.get(i).terms()) {
          with.get(term.count()).add(i);
        }
      }
    }

    /** The equations that are at most so many steps from a count. */
    ShiftArea around(int count, int steps) {
      Set<Integer> near = new LinkedHashSet<>();
      Set<Integer> counts = new LinkedHashSet<>(Set.of(count));
      int before = -1;
      for (int step = 0; step < steps && near.size() > before; step++) {
        before = near.size();
        for (int one : List.copyOf(counts)) {
          with.get(one).forEach(relation -> addAll(relation, near, counts));
        }
      }
      boolean all = near.size() == before;
      for (int one : List.copyOf(counts)) {
        with.get(one).stream()
            .filter(this::hasSpare)
            .forEach(relation -> addAll(relation, near, counts));
      }
      counts.removeIf(one -> !near.containsAll(with.get(one)));
      return new ShiftArea(near, counts, all);
    }

    private void addAll(int relation, Set<Integer> near, Set<Integer> counts) {
      near.add(relation);
      relations.get(relation).terms().stream()
          .map(RelationTerm::count)
          .filter(count -> movable[count])
          .forEach(counts::add);
    }

    /** Whether a count that is in no other equation can take up every change. */
    private boolean hasSpare(int relation) {
      return relations.get(relation).terms().stream()
          .anyMatch(term -> movable[term.count()] && with.get(term.count()).size() == 1);
    }
  }
}
