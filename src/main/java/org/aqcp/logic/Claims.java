package org.aqcp.logic;

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
    return of.as(
        new Condition.Forms<>(
            pattern -> List.of(new Least(pattern.of(), 1)),
            exists -> List.of(new Least(exists.of(), 1)),
            absent -> List.of(),
            every -> List.of(new Least(Join.of(every.passing()), 1)),
            Claims::least));
  }

  private static List<Least> least(Quantity quantity) {
    long least = span(quantity).least();
    return least < 1 ? List.of() : List.of(new Least(quantity.of(), counts(quantity) ? least : 1));
  }

  List<Most> most() {
    return of.as(
        new Condition.Forms<>(
            pattern -> List.of(),
            exists -> List.of(),
            absent -> List.of(new Most(absent.of(), 0)),
            every -> List.of(),
            Claims::most));
  }

  private static List<Most> most(Quantity quantity) {
    return quantity.function() == Function.COUNT
        ? List.of(new Most(quantity.of(), span(quantity).most()))
        : List.of();
  }

  /** Whether so many different ones take at least so many ways. */
  private static boolean counts(Quantity quantity) {
    return switch (quantity.function()) {
      case COUNT, COUNT_DISTINCT -> true;
      case TOTAL, PERCENT -> false;
    };
  }

  /** Whether more facts can only make it more. */
  static boolean grows(Quantity quantity) {
    return switch (quantity.function()) {
      case COUNT, COUNT_DISTINCT, TOTAL -> true;
      case PERCENT -> false;
    };
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
