package org.aqcp.search.formula;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Which formulas hold with some options taken. */
public final class Held {
  private final IntUnaryOperator taken;
  private final Map<Integer, Boolean> known = new HashMap<>();

  /**
   * Creates it for some options.
   *
   * @param taken the option that each choice takes
   */
  public Held(IntUnaryOperator taken) {
    this.taken = taken;
  }

  public boolean holds(Formula formula) {
    Boolean holds = known.get(formula.id());
    if (holds == null) {
      holds = read(formula);
      known.put(formula.id(), holds);
    }
    return holds;
  }

  private boolean read(Formula formula) {
    if (formula instanceof Formula.Certain certain) {
      return certain.holds();
    }
    if (formula instanceof Formula.Taken one) {
      return (taken.applyAsInt(one.choice()) == one.option()) == one.isTaken();
    }
    if (formula instanceof Formula.All all) {
      return all.of().stream().allMatch(this::holds);
    }
    if (formula instanceof Formula.Any any) {
      return any.of().stream().anyMatch(this::holds);
    }
    Formula.AtLeast sum = (Formula.AtLeast) formula;
    return sum(sum.of(), sum.weights()) >= sum.bound();
  }

  private long sum(List<Formula> of, List<Long> weights) {
    long sum = 0;
    for (int i = 0; i < of.size(); i++) {
      sum += holds(of.get(i)) ? weights.get(i) : 0;
    }
    return sum;
  }
}
