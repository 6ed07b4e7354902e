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
 * Chooses the rules that Drools does not referee on a large partnership, because it would try every
 * combination of the facts that they join. Only our own readings decide those rules.
 */
final class RefereeBudget {
  /** With this many facts or fewer, every rule is refereed. */
  private static final int FEW = 100;

  /** The cost of all refereed rules together: about two seconds. */
  private static final double MOST = 200_000_000;

  private record Costly(String rule, double cost) {}

  private RefereeBudget() {}

  static boolean isAmple(int facts) {
    return facts <= FEW;
  }

  /** The names of the rules to leave out, the most expensive ones first. */
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
