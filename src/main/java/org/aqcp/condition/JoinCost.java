package org.aqcp.condition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much work conditions are for an engine that joins facts way by way, and looks up only what is
 * equal. An estimate, the same every time.
 */
public final class JoinCost {
  /** To make a way takes as long as to compare so many elements of a list. */
  private static final int WAY = 100;

  private final World world;
  private final Map<String, Integer> longest = new HashMap<>();

  /** Of conditions on a world. */
  public JoinCost(World world) {
    this.world = world;
  }

  /** Of every sentence of a rule together. */
  public double of(Rule rule) {
    double cost = 0;
    for (Sentence sentence : rule.sentences()) {
      for (Condition condition : sentence.condition().conditions()) {
        cost += of(condition);
      }
    }
    return cost;
  }

  private double of(Condition condition) {
    double cost = of(condition.patterns());
    // a share is counted twice: all, and those that pass
    return condition instanceof Quantity q && q.isShare() ? cost + of(q.of().patterns()) : cost;
  }

  private double of(List<Pattern> patterns) {
    Map<String, Integer> lists = new HashMap<>();
    double ways = 1;
    double cost = 0;
    for (Pattern pattern : patterns) {
      ways *= taken(pattern, lists);
      cost += ways * (WAY + asked(pattern, lists));
      pattern.bindings().forEach((name, part) -> lists.put(name, longest(pattern.kind(), part)));
    }
    return cost;
  }

  /** How many facts a pattern takes for each way before it. */
  private int taken(Pattern pattern, Map<String, Integer> lists) {
    if (pattern.from() instanceof Term.Variable list) {
      return lists.getOrDefault(list.name(), WAY);
    }
    return pattern.from() != null || isLookedUp(pattern) ? 1 : world.facts(pattern.kind()).size();
  }

  private static boolean isLookedUp(Pattern pattern) {
    for (Test test : pattern.tests()) {
      if (test instanceof Test.Comparison c
          && c.operator() == Operator.EQUAL
          && FactIndex.isJoin(c, pattern)) {
        return true;
      }
    }
    return false;
  }

  /** The elements of the longest list that is looked through for each fact. */
  private static int asked(Pattern pattern, Map<String, Integer> lists) {
    int elements = 0;
    for (Test.Comparison test : pattern.comparisons()) {
      if (test.right() instanceof Term.Variable list) {
        elements += lists.getOrDefault(list.name(), 0);
      }
    }
    return elements;
  }

  private int longest(Kind kind, Term part) {
    if (!(part instanceof Term.Component component)) {
      return 0;
    }
    return longest.computeIfAbsent(
        kind.name() + "." + component.name(), key -> longest(kind, component.name()));
  }

  private int longest(Kind kind, String component) {
    int most = 0;
    for (Object fact : world.facts(kind)) {
      Object value = Kind.value((Record) fact, component);
      most = Math.max(most, value instanceof List<?> list ? list.size() : 0);
    }
    return most;
  }
}
