package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.JoinCost;
import org.aqcp.condition.Rule;
import org.aqcp.condition.World;

/**
 * Which rules join so many facts that Drools, which goes through every way, would not come to an
 * end in time. They are left to the readings; all others are refereed.
 */
final class RefereeBudget {
  /** With no more facts than these nothing takes long. */
  private static final int FEW = 100;

  /** About two seconds. */
  private static final double MOST = 200_000_000;

  private record Costly(String rule, double cost) {}

  private RefereeBudget() {}

  static boolean isAmple(int facts) {
    return facts <= FEW;
  }

  /** The names of rules that are too much work on some facts: the cheapest are kept. */
  static Set<String> exceeded(World world, List<Rule> rules) {
    Set<String> exceeded = new HashSet<>();
    JoinCost cost = new JoinCost(world);
    List<Costly> all = new ArrayList<>();
    rules.forEach(rule -> all.add(new Costly(rule.name(), cost.of(rule))));
    all.sort(Comparator.comparingDouble(Costly::cost));
    double spent = 0;
    for (Costly one : all) {
      spent += one.cost();
      if (spent > MOST) {
        exceeded.add(one.rule());
      }
    }
    return exceeded;
  }
}
