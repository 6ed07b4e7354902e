package org.aqcp.search;

import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Range;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.facts.Chain;
import org.aqcp.explanation.facts.ChainFinder;

/** How far a condition is from holding for certain: 0 where it does. */
final class Distance {
  private static final long FAR = 1_000_000;

  private Distance() {}

  static long of(Condition condition, Reading reading, Bindings bindings) {
    if (condition instanceof Quantity quantity) {
      long wanting = quantity(quantity, quantity.range(reading, bindings), bindings);
      return wanting <= 0 ? 0 : wanting + openShare(quantity, reading, bindings);
    }
    if (condition.read(reading, bindings) == Truth.TRUE) {
      return 0;
    }
    if (condition instanceof Condition.Every every) {
      return every(every, reading, bindings);
    }
    return condition instanceof Condition.Absent absent
        ? standing(absent.of(), reading, bindings)
        : FAR;
  }

  /** How many facts, or how much, is wanting or too many; an open end weighs most. */
  private static long quantity(Quantity quantity, Range range, Bindings bindings) {
    long needed = quantity.needed(bindings);
    return switch (quantity.operator()) {
      case AT_LEAST -> needed - range.min();
      case MORE -> needed + 1 - range.min();
      case AT_MOST -> Math.min(range.max(), FAR) - needed;
      case LESS -> Math.min(range.max(), FAR) + 1 - needed;
      default -> Math.abs(needed - range.min()) + Math.abs(Math.min(range.max(), FAR) - needed);
    };
  }

  /** No share is certain of facts of which more may exist. */
  private static long openShare(Quantity quantity, Reading reading, Bindings bindings) {
    boolean open =
        quantity.function() == Quantity.Function.PERCENT
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
    List<Chain> chains = ChainFinder.find(join, reading, bindings);
    return 1 + chains.stream().filter(chain -> chain.holds() != Truth.FALSE).count();
  }

  /** Whether more of what is counted brings the condition nearer. */
  static boolean wantsMore(Condition condition) {
    return !(condition instanceof Condition.Absent)
        && !(condition instanceof Quantity quantity
            && (quantity.operator() == Operator.AT_MOST || quantity.operator() == Operator.LESS));
  }
}
