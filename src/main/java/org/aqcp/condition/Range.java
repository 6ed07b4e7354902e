package org.aqcp.condition;

/** A number known to lie between two bounds. */
public record Range(long min, long max) {
  /** The {@code max} of a number without an upper bound. */
  public static final long UNBOUNDED = Long.MAX_VALUE;

  public Truth compare(Operator operator, long needed) {
    return compare(operator, new Range(needed, needed));
  }

  /** Compares with another number, which is not known to depend on this one. */
  public Truth compare(Operator operator, Range other) {
    return switch (operator) {
      case AT_LEAST -> Truth.between(min >= other.max, max >= other.min);
      case MORE -> Truth.between(min > other.max, max > other.min);
      case AT_MOST -> other.compare(Operator.AT_LEAST, this);
      case LESS -> other.compare(Operator.MORE, this);
      case EQUAL ->
          Truth.between(
              min == max && min == other.min && min == other.max,
              min <= other.max && other.min <= max);
      case NOT_EQUAL, CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF ->
          throw new IllegalStateException("a quantity has no " + operator);
    };
  }

  Range times(int times) {
    return new Range(times * min, max == UNBOUNDED && times > 0 ? UNBOUNDED : times * max);
  }
}
