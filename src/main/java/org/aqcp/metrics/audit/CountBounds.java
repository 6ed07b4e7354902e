package org.aqcp.metrics.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.metrics.knowledge.CountRelation;
import org.aqcp.metrics.knowledge.Knowledge;
import org.aqcp.metrics.knowledge.PeopleRole;
import org.aqcp.metrics.knowledge.RelationTerm;

/**
 * Bounds of all counts, narrowed by one equation after the other. They hold, but the equations
 * together may give narrower ones.
 */
final class CountBounds {
  /** Numbers this close to a whole number are taken for it. */
  static final double NEAR = 1e-5;

  /** Narrowing bounds by one at a time could take forever. */
  private static final int MAX_VISITS = 30;

  private final Knowledge knowledge;
  private final double[] least;
  private final double[] most;
  private final Set<Integer> contradicted = new TreeSet<>();

  private CountBounds(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.least = knowledge.counts().stream().mapToDouble(count -> count.least()).toArray();
    this.most = knowledge.counts().stream().mapToDouble(count -> count.most()).toArray();
  }

  static CountBounds of(Knowledge knowledge) {
    CountBounds bounds = new CountBounds(knowledge);
    bounds.narrow();
    return bounds;
  }

  double least(int count) {
    return least[count];
  }

  double most(int count) {
    return most[count];
  }

  boolean isFixed(int count) {
    return most[count] - least[count] < NEAR;
  }

  /** Counts for which there is no number. */
  Set<Integer> contradicted() {
    return contradicted;
  }

  private void narrow() {
    for (int count = 0; count < least.length; count++) {
      if (least[count] > most[count]) {
        contradicted.add(count);
      }
    }
    List<CountRelation> relations = knowledge.relations();
    List<List<Integer>> with = relationsWith();
    int[] visits = new int[relations.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < relations.size(); i++) {
      open.add(i);
    }
    while (!open.isEmpty()) {
      int next = open.remove();
      if (visits[next]++ < MAX_VISITS) {
        for (int changed : narrow(relations.get(next))) {
          with.get(changed).stream().filter(other -> other != next).forEach(open::add);
        }
      }
    }
  }

  private List<List<Integer>> relationsWith() {
    List<List<Integer>> with = new ArrayList<>();
    knowledge.counts().forEach(count -> with.add(new ArrayList<>()));
    for (int i = 0; i < knowledge.relations().size(); i++) {
      for (RelationTerm term : knowledge.relations().get(i).terms()) {
        with.get(term.count()).add(i);
      }
    }
    return with;
  }

  /** Narrows the counts of a relation; returns those that are narrower than before. */
  @SuppressWarnings("ReferenceEquality") // the same term, not one like it
  private List<Integer> narrow(CountRelation relation) {
    List<Integer> changed = new ArrayList<>();
    for (RelationTerm term : relation.terms()) {
      double low = 0;
      double high = 0;
      for (RelationTerm other : relation.terms()) {
        if (other != term) {
          double share = -other.factor() / term.factor();
          low += share > 0 ? share * least[other.count()] : times(share, most[other.count()]);
          high += share > 0 ? times(share, most[other.count()]) : share * least[other.count()];
        }
      }
      if (narrow(term.count(), low, high)) {
        changed.add(term.count());
      }
    }
    return changed;
  }

  /** Not NaN for zero times infinity. */
  private static double times(double share, double number) {
    return share == 0 ? 0 : share * number;
  }

  private boolean narrow(int count, double low, double high) {
    boolean whole = knowledge.counts().get(count).role() != PeopleRole.FREE;
    double from = Math.max(least[count], whole ? Math.ceil(low - NEAR) : low);
    double until = Math.min(most[count], whole ? Math.floor(high + NEAR) : high);
    if (from > until + NEAR) {
      contradicted.add(count);
      return false;
    }
    boolean narrower = from > least[count] + NEAR || until < most[count] - NEAR;
    if (narrower) {
      least[count] = from;
      most[count] = Math.max(from, until);
    }
    return narrower;
  }
}
