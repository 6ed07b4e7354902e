package org.aqcp.metrics.cases;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.metrics.condition.AllOf;
import org.aqcp.metrics.condition.ForNumbers;
import org.aqcp.metrics.condition.Negated;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.condition.PeriodTest;
import org.aqcp.metrics.condition.SomeOf;

/** The wrong conditions that differ from one in its outermost thing. */
final class ConditionMutants {
  private ConditionMutants() {}

  static List<PeriodCondition> of(PeriodCondition condition) {
    List<PeriodCondition> mutants = new ArrayList<>();
    if (condition instanceof PeriodTest test) {
      mutants.addAll(TestMutants.of(test));
    } else if (condition instanceof AllOf || condition instanceof SomeOf) {
      mutants.addAll(joined(condition));
    } else if (condition instanceof Negated negated) {
      mutants.add(negated.of());
    } else if (condition instanceof ForNumbers numbers) {
      mutants.addAll(numbered(numbers));
    }
    return mutants;
  }

  /** Each part left out, and the parts joined otherwise. */
  private static List<PeriodCondition> joined(PeriodCondition condition) {
    List<PeriodCondition> parts = condition.parts();
    List<PeriodCondition> mutants = new ArrayList<>();
    if (parts.size() < 2) {
      return mutants;
    }
    mutants.add(condition instanceof AllOf ? new SomeOf(parts) : new AllOf(parts));
    for (int i = 0; i < parts.size(); i++) {
      List<PeriodCondition> fewer = new ArrayList<>(parts);
      fewer.remove(i);
      mutants.add(condition.with(fewer));
    }
    return mutants;
  }

  private static List<PeriodCondition> numbered(ForNumbers of) {
    List<PeriodCondition> mutants = new ArrayList<>();
    mutants.add(new ForNumbers(!of.every(), of.from(), of.to(), of.each()));
    if (of.from() < of.to()) {
      mutants.add(new ForNumbers(of.every(), of.from() + 1, of.to(), of.each()));
      mutants.add(new ForNumbers(of.every(), of.from(), of.to() - 1, of.each()));
    }
    return mutants;
  }
}
