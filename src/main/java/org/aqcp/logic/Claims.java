package org.aqcp.logic;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Quantity.Function;
import org.aqcp.condition.Term;

/**
 * What a condition says in numbers: how many ways there are, at least or at most, for a join to
 * hold.
 */
record Claims(Condition of) {
  /** At least so many ways. */
  record Least(Join join, long number) {}

  /** At most so many ways. */
  record Most(Join join, long number) {}

  List<Least> least() {
    if (of instanceof Condition.Exists exists) {
      return List.of(new Least(exists.of(), 1));
    }
    if (of instanceof Condition.Every every) {
      return List.of(new Least(Join.of(every.domain().askingAlso(every.tests())), 1));
    }
    List<Least> all = new ArrayList<>();
    if (of instanceof Quantity quantity) {
      long least = span(quantity).least();
      if (least >= 1) {
        all.add(new Least(quantity.of(), counts(quantity) ? least : 1));
      }
    }
    return all;
  }

  List<Most> most() {
    if (of instanceof Condition.Absent absent) {
      return List.of(new Most(absent.of(), 0));
    }
    return of instanceof Quantity quantity && quantity.function() == Function.COUNT
        ? List.of(new Most(quantity.of(), span(quantity).most()))
        : List.of();
  }

  /** Whether so many different ones take at least so many ways. */
  private static boolean counts(Quantity quantity) {
    return quantity.function() == Function.COUNT || quantity.function() == Function.COUNT_DISTINCT;
  }

  /**
   * Whether the number that is needed is known: of a threshold that the version lacks it is not.
   */
  static boolean known(Quantity quantity) {
    return quantity.needed() instanceof Term.Literal;
  }

  /** The numbers with which a quantity holds, or more where the one that is needed is not known. */
  static Interval span(Quantity quantity) {
    Interval bounds = Bounds.of(quantity);
    return quantity.needed() instanceof Term.Literal literal
            && literal.value() instanceof Number number
        ? Interval.of(quantity.operator(), number.longValue()).map(bounds::and).orElse(bounds)
        : bounds;
  }
}
