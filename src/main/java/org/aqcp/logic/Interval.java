package org.aqcp.logic;

import java.util.Optional;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;

/**
 * A closed interval. Dates are counted in months from the as-of date. Bounds are doubled so that
 * "later than" fits between two months.
 */
record Interval(long min, long max) {
  static final Interval ALL = new Interval(Long.MIN_VALUE, Long.MAX_VALUE);

  private static final int MONTHS = 12;

  /** The interval of the left sides that pass a comparison, if they form one. */
  static Optional<Interval> of(Test.Comparison test) {
    Term right = test.right();
    if (right instanceof Term.Literal literal && literal.value() instanceof Number number) {
      return of(test.operator(), 2 * number.longValue(), 2);
    }
    return months(right).flatMap(months -> of(test.operator(), 2 * months, 1));
  }

  /** The integers that compare this way with a number. */
  static Optional<Interval> of(Operator operator, long number) {
    return of(operator, 2 * number, 2);
  }

  /** The shares that compare this way with a percentage: they lie between percentages, too. */
  static Optional<Interval> ofShares(Operator operator, long percent) {
    return of(operator, 2 * percent, 1);
  }

  /** All integers from a number up. */
  static Interval from(long number) {
    return new Interval(2 * number, Long.MAX_VALUE);
  }

  /** The integers between two numbers, both included. */
  static Interval between(long least, long most) {
    return new Interval(2 * least, 2 * most);
  }

  private static Optional<Interval> of(Operator operator, long bound, int next) {
    return switch (operator) {
      case EQUAL -> Optional.of(new Interval(bound, bound));
      case AT_LEAST -> Optional.of(new Interval(bound, Long.MAX_VALUE));
      case MORE -> Optional.of(new Interval(bound + next, Long.MAX_VALUE));
      case AT_MOST -> Optional.of(new Interval(Long.MIN_VALUE, bound));
      case LESS -> Optional.of(new Interval(Long.MIN_VALUE, bound - next));
      case NOT_EQUAL, CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF -> Optional.empty();
    };
  }

  private static Optional<Long> months(Term term) {
    if (!(term instanceof Term.Call call)
        || !(call.argument() instanceof Term.Literal literal)
        || !(literal.value() instanceof Number number)) {
      return Optional.empty();
    }
    return switch (call.method()) {
      case YEARS_AGO -> Optional.of(-MONTHS * number.longValue());
      case MONTHS_AGO -> Optional.of(-number.longValue());
      case MONTHS_AHEAD -> Optional.of(number.longValue());
      case SIZE, THRESHOLD, GROUP_THRESHOLD -> Optional.empty();
    };
  }

  boolean isEmpty() {
    return min > max;
  }

  boolean within(Interval other) {
    return min >= other.min && max <= other.max;
  }

  Interval and(Interval other) {
    long from = Math.max(min, other.min);
    long until = Math.min(max, other.max);
    return new Interval(from, until);
  }

  /** The least integer in it. */
  long least() {
    return Math.floorDiv(min + 1, 2);
  }

  /** The greatest integer in it; meaningless if it is unbounded. */
  long most() {
    return Math.floorDiv(max, 2);
  }
}
