package org.aqcp.metrics.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.metrics.knowledge.CountRelation;
import org.aqcp.metrics.knowledge.Knowledge;
import org.aqcp.metrics.knowledge.RelationTerm;
import org.aqcp.metrics.linear.LinearEquation;
import org.aqcp.metrics.linear.LinearProgram;

/**
 * Unknown counts that are related to each other, and to no other unknown count.
 *
 * @param counts their indexes in what is known
 */
record UnknownBlock(List<Integer> counts, List<CountRelation> relations, CountBounds bounds) {
  /** A count that nothing limits may be so many times the limit greater than all others. */
  private static final double ROOM = 1000;

  /** All blocks of the counts that are not fixed. */
  static List<UnknownBlock> of(Knowledge knowledge, CountBounds bounds) {
    int[] root = new int[knowledge.counts().size()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
    }
    for (CountRelation relation : knowledge.relations()) {
      List<Integer> unknown = unknown(relation, bounds);
      unknown.forEach(count -> root[root(root, count)] = root(root, unknown.get(0)));
    }
    Map<Integer, UnknownBlock> blocks = new LinkedHashMap<>();
    for (int i = 0; i < root.length; i++) {
      if (!bounds.isFixed(i)) {
        block(blocks, root(root, i), bounds).counts.add(i);
      }
    }
    for (CountRelation relation : knowledge.relations()) {
      unknown(relation, bounds).stream()
          .findFirst()
          .ifPresent(count -> blocks.get(root(root, count)).relations.add(relation));
    }
    return blocks.values().stream()
        .sorted(Comparator.comparing(block -> block.counts.get(0)))
        .toList();
  }

  private static UnknownBlock block(
      Map<Integer, UnknownBlock> blocks, int root, CountBounds bounds) {
    return blocks.computeIfAbsent(
        root, of -> new UnknownBlock(new ArrayList<>(), new ArrayList<>(), bounds));
  }

  private static int root(int[] root, int of) {
    int at = of;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  private static List<Integer> unknown(CountRelation relation, CountBounds bounds) {
    return relation.terms().stream()
        .map(RelationTerm::count)
        .filter(count -> !bounds.isFixed(count))
        .toList();
  }

  /** The linear program whose unknowns are the counts, in their order. */
  LinearProgram program() {
    Map<Integer, Integer> places = new LinkedHashMap<>();
    counts.forEach(count -> places.put(count, places.size()));
    List<LinearEquation> equations =
        relations.stream().map(relation -> equation(relation, places)).toList();
    double room = ROOM;
    for (LinearEquation equation : equations) {
      room += Math.abs(equation.sum());
    }
    for (int count : counts) {
      room += Math.abs(bounds.least(count));
    }
    double cap = room;
    return new LinearProgram(
        equations,
        counts.stream().mapToDouble(bounds::least).toArray(),
        counts.stream().mapToDouble(count -> Math.min(cap, bounds.most(count))).toArray());
  }

  private LinearEquation equation(CountRelation relation, Map<Integer, Integer> places) {
    List<RelationTerm> unknown =
        relation.terms().stream().filter(term -> places.containsKey(term.count())).toList();
    double sum = 0;
    for (RelationTerm term : relation.terms()) {
      if (!places.containsKey(term.count())) {
        sum -= term.factor() * bounds.least(term.count());
      }
    }
    return new LinearEquation(
        unknown.stream().mapToInt(term -> places.get(term.count())).toArray(),
        unknown.stream().mapToDouble(RelationTerm::factor).toArray(),
        sum);
  }
}
