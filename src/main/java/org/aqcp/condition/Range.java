package org.aqcp.condition;

/**
 * A number that is known to lie between two bounds.
 *
 * @param max {@link #UNBOUNDED} where nothing bounds it
 */
public record Range(long min, long max) {
  public static final long UNBOUNDED = Long.MAX_VALUE;

  /** How the number compares with the one needed. */
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
