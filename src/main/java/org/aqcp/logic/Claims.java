package org.aqcp.logic;

import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Quantity.Function;
import org.aqcp.condition.Term;

/** A condition in numbers: the least and greatest number of ways in which joins hold. */
record Claims(Condition of) {
  /** The join holds in at least {@code number} ways. */
  record Least(Join join, long number) {}

  /** The join holds in at most {@code number} ways. */
  record Most(Join join, long number) {}

  List<Least> least() {
    return of.as(
        new Condition.Forms<>(
            pattern -> List.of(new Least(pattern.of(), 1)),
            exists -> List.of(new Least(exists.of(), 1)),
            absent -> List.of(),
            every -> List.of(new Least(Join.of(every.passing()), 1)),
            Claims::least,
            comparing -> List.of()));
  }

  private static List<Least> least(Quantity quantity) {
    long least = span(quantity).least();
    return least < 1
        ? List.of()
        : List.of(new Least(quantity.counting(), counts(quantity) ? least : 1));
  }

  List<Most> most() {
    return of.as(
        new Condition.Forms<>(
            pattern -> List.of(),
            exists -> List.of(),
            absent -> List.of(new Most(absent.of(), 0)),
            every -> List.of(),
            Claims::most,
            comparing -> List.of()));
  }

  private static List<Most> most(Quantity quantity) {
    return quantity.function() == Function.COUNT
        ? List.of(new Most(quantity.of(), span(quantity).most()))
        : List.of();
  }

  /** Whether a quantity of n takes at least n ways. */
  private static boolean counts(Quantity quantity) {
    return switch (quantity.function()) {
      case COUNT, COUNT_DISTINCT -> true;
      case TOTAL, PERCENT -> false;
    };
  }

  /** Whether additional facts can only increase the quantity. */
  static boolean grows(Quantity quantity) {
    return switch (quantity.function()) {
      case COUNT, COUNT_DISTINCT, TOTAL -> true;
      case PERCENT -> false;
    };
  }

  /** Whether the needed number is known. It is not if the framework version lacks the threshold. */
  static boolean known(Quantity quantity) {
    return quantity.needed() instanceof Term.Literal;
  }

  /** The values for which a quantity holds; all if the needed number is unknown. */
  static Interval span(Quantity quantity) {
    Interval bounds = Bounds.of(quantity);
    return quantity.needed() instanceof Term.Literal literal
            && literal.value() instanceof Number number
        ? span(quantity, number.longValue()).map(bounds::and).orElse(bounds)
        : bounds;
  }

  private static Optional<Interval> span(Quantity quantity, long needed) {
    return quantity.isShare()
        ? Interval.ofShares(quantity.operator(), needed)
        : Interval.of(quantity.operator(), needed);
  }
}
