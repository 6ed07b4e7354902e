package org.aqcp.search.symbolic;

import org.aqcp.condition.Operator;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.formula.Sum;

/**
 * A count or sum.
 *
 * @param unbounded when there may be any number more
 */
record Total(Sum least, Sum most, Formula unbounded, Formulas by) implements PossibleAmount {
  @Override
  public Formula leastIs(long needed) {
    return least.atLeast(needed);
  }

  @Override
  public Formula mostIs(long needed) {
    return by.or(unbounded, most.atLeast(needed));
  }

  /** Compares so many times it with so many times another. */
  Possible compare(int times, Operator operator, int otherTimes, Total other) {
    return switch (operator) {
      case AT_LEAST -> atLeast(times, otherTimes, other, 0);
      case MORE -> atLeast(times, otherTimes, other, 1);
      case LESS -> compare(times, Operator.AT_LEAST, otherTimes, other).not(by);
      case AT_MOST -> compare(times, Operator.MORE, otherTimes, other).not(by);
      case EQUAL ->
          atLeast(times, otherTimes, other, 0).and(other.atLeast(otherTimes, times, this, 0), by);
      default -> throw new NotSymbolic("a quantity has no " + operator);
    };
  }

  private Possible atLeast(int times, int otherTimes, Total other, long more) {
    Formula othersBound = otherTimes == 0 ? by.yes() : by.not(other.unbounded);
    Formula unbound = times == 0 ? by.no() : unbounded;
    return new Possible(
        by.and(othersBound, less(times, least, otherTimes, other.most).atLeast(more)),
        by.or(unbound, less(times, most, otherTimes, other.least).atLeast(more)));
  }

  private Sum less(int times, Sum of, int otherTimes, Sum other) {
    return new Sum(by).add(times, of).add(-otherTimes, other);
  }
}
