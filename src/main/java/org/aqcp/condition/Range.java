package org.aqcp.condition;

/** A number known to lie between two bounds. */
public record Range(long min, long max) {
  /** The {@code max} of a number without an upper bound. */
  public static final long UNBOUNDED = Long.MAX_VALUE;

  public Truth compare(Operator operator, long needed) {
    return switch (operator) {
      case AT_LEAST -> Truth.between(min >= needed, max >= needed);
      case MORE -> Truth.between(min > needed, max > needed);
      case AT_MOST -> Truth.between(max <= needed, min <= needed);
      case LESS -> Truth.between(max < needed, min < needed);
      case EQUAL -> Truth.between(min == needed && max == needed, min <= needed && needed <= max);
      case NOT_EQUAL, CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF ->
          throw new IllegalStateException("a quantity has no " + operator);
    };
  }
}
