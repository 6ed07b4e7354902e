package org.aqcp.metrics.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.Place;

/** A condition that no record can fulfill, as far as that is seen without searching. */
record NeverTrue(Place place, String message) {
  /** The first such condition in another one, without what its terms mean. */
  static Optional<NeverTrue> in(PeriodCondition condition) {
    if (condition instanceof OrderTest test && isBelowAll(test)) {
      return Optional.of(new NeverTrue(test.place(), "no number is below 0, so this never holds"));
    }
    if (condition instanceof AllOf all) {
      Optional<NeverTrue> apart = contradiction(all);
      if (apart.isPresent()) {
        return apart;
      }
    }
    return condition instanceof TermUse
        ? Optional.empty()
        : condition.parts().stream().flatMap(part -> in(part).stream()).findFirst();
  }

  private static boolean isBelowAll(OrderTest test) {
    return test.order() == SizeOrder.BELOW
        && test.than() instanceof NumberOperand limit
        && limit.number().signum() == 0;
  }

  private static Optional<NeverTrue> contradiction(AllOf all) {
    List<PeriodTest> tests = new ArrayList<>();
    collect(all, tests);
    for (int i = 0; i < tests.size(); i++) {
      for (PeriodTest before : tests.subList(0, i)) {
        if (before.column().equals(tests.get(i).column()) && areApart(before, tests.get(i))) {
          String message =
              "this never holds together with `%s`, so nothing meets the condition"
                  .formatted(before.words());
          return Optional.of(new NeverTrue(tests.get(i).place(), message));
        }
      }
    }
    return Optional.empty();
  }

  private static void collect(PeriodCondition condition, List<PeriodTest> tests) {
    if (condition instanceof PeriodTest test) {
      tests.add(test);
    } else if (condition instanceof AllOf || condition instanceof TermUse) {
      condition.parts().forEach(part -> collect(part, tests));
    }
  }

  private static boolean areApart(PeriodTest one, PeriodTest other) {
    return isUnknown(one) != isUnknown(other)
        || areWordsApart(one, other)
        || areNumbersApart(one, other)
        || areNumbersApart(other, one);
  }

  private static boolean isUnknown(PeriodTest test) {
    return test instanceof KnownTest known && !known.known();
  }

  private static boolean areWordsApart(PeriodTest one, PeriodTest other) {
    if (!(one instanceof WordTest first) || !(other instanceof WordTest second)) {
      return false;
    }
    if (first.among() && second.among()) {
      return first.values().stream().noneMatch(second.values()::contains);
    }
    return first.among() != second.among()
        && (first.among() ? second : first)
            .values()
            .containsAll((first.among() ? first : second).values());
  }

  private static boolean areNumbersApart(PeriodTest low, PeriodTest high) {
    if (!(low instanceof OrderTest lower)
        || !(high instanceof OrderTest upper)
        || !(lower.than() instanceof NumberOperand least)
        || !(upper.than() instanceof NumberOperand most)) {
      return false;
    }
    boolean isPair =
        (lower.order() == SizeOrder.AT_LEAST || lower.order() == SizeOrder.ABOVE)
            && (upper.order() == SizeOrder.AT_MOST || upper.order() == SizeOrder.BELOW);
    int compared = compare(least.number(), most.number());
    boolean strict = lower.order() == SizeOrder.ABOVE || upper.order() == SizeOrder.BELOW;
    return isPair && (compared > 0 || (compared == 0 && strict));
  }

  private static int compare(BigDecimal one, BigDecimal other) {
    return one.compareTo(other);
  }
}
