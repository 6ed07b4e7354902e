package org.aqcp.search;

import org.aqcp.condition.Bindings;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Range;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Truth;

/** How far a condition is from holding for certain: 0 where it does. */
final class Distance {
  private static final long FAR = 1_000_000;

  private Distance() {}

  static long of(Condition condition, Reading reading, Bindings bindings) {
    // a quantity that holds wants nothing; it is not counted twice
    if (!(condition instanceof Quantity) && condition.read(reading, bindings) == Truth.TRUE) {
      return 0;
    }
    return condition.as(
        new Condition.Forms<>(
            pattern -> FAR,
            exists -> FAR,
            absent -> standing(absent.of(), reading, bindings),
            every -> every(every, reading, bindings),
            quantity -> quantity(quantity, reading, bindings),
            comparing -> comparing(comparing, reading, bindings)));
  }

  private static long quantity(Quantity quantity, Reading reading, Bindings bindings) {
    Range range = quantity.range(reading, bindings);
    if (quantity.function().compare(range, quantity.operator(), quantity.needed(bindings))
        == Truth.TRUE) {
      return 0;
    }
    long needed = quantity.function().steps() * quantity.needed(bindings);
    return wanting(quantity.operator(), range, needed) + openShare(quantity, reading, bindings);
  }

  /** By how much each side may be off; an open end weighs most. */
  private static long comparing(Comparing comparing, Reading reading, Bindings bindings) {
    Range left = bounded(comparing.left().range(reading, bindings));
    Range right = bounded(comparing.right().range(reading, bindings));
    return switch (comparing.operator()) {
      case AT_LEAST, MORE -> wanting(comparing.operator(), left, right.max());
      case AT_MOST, LESS -> wanting(comparing.operator(), left, right.min());
      default -> Math.abs(right.max() - left.min()) + Math.abs(left.max() - right.min());
    };
  }

  private static Range bounded(Range range) {
    return new Range(range.min(), Math.min(range.max(), FAR));
  }

  /** How many facts, or how much, is wanting or too many; an open end weighs most. */
  private static long wanting(Operator operator, Range range, long needed) {
    return switch (operator) {
      case AT_LEAST -> needed - range.min();
      case MORE -> needed + 1 - range.min();
      case AT_MOST -> Math.min(range.max(), FAR) - needed;
      case LESS -> Math.min(range.max(), FAR) + 1 - needed;
      case EQUAL -> Math.abs(needed - range.min()) + Math.abs(Math.min(range.max(), FAR) - needed);
      case NOT_EQUAL, CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF ->
          throw new IllegalStateException("a quantity has no " + operator);
    };
  }

  /** No share is certain of facts of which more may exist. */
  private static long openShare(Quantity quantity, Reading reading, Bindings bindings) {
    boolean open =
        quantity.isShare()
            && reading
                .candidates(quantity.of().first(), bindings)
                .contains(Reading.UNREPORTED_FACT);
    return open ? FAR : 0;
  }

  private static long every(Condition.Every every, Reading reading, Bindings bindings) {
    long wanting = reading.candidates(every.domain(), bindings).isEmpty() ? 2 : 0;
    boolean any = false;
    for (Object fact : reading.candidates(every.domain(), bindings)) {
      Bindings bound = every.domain().bind(bindings, fact);
      boolean supposed = fact == Reading.UNREPORTED_FACT;
      any |= !supposed && reading.fits(every.domain().tests(), bound) == Truth.TRUE;
      wanting += every.passes(reading, bound) == Truth.TRUE ? 0 : 1;
    }
    return wanting + (any ? 1 : 3);
  }

  private static long standing(Join join, Reading reading, Bindings bindings) {
    return 1 + reading.ways(join, bindings);
  }

  static boolean wantsMore(Condition condition) {
    return condition.wantsMore();
  }
}
