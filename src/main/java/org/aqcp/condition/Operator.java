package org.aqcp.condition;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.aqcp.input.record.Day;

/** How two values are compared, including when one of them is unreported. */
public enum Operator {
  EQUAL("==", 0),
  NOT_EQUAL("!=", 0),
  LESS("<", -1),
  AT_MOST("<=", -1),
  MORE(">", 1),
  AT_LEAST(">=", 1),
  CONTAINS("contains", 0),
  NOT_CONTAINS("not contains", 0),
  MEMBER_OF("memberOf", 0),
  NOT_MEMBER_OF("not memberOf", 0);

  private final String drl;
  // 1 if a greater left side helps it hold, -1 if a smaller one does, 0 otherwise
  private final int direction;

  Operator(String drl, int direction) {
    this.drl = drl;
    this.direction = direction;
  }

  /** The operator in DRL. */
  public String drl() {
    return drl;
  }

  public static Optional<Operator> written(String drl) {
    return Arrays.stream(values()).filter(o -> o.drl.equals(drl)).findFirst();
  }

  /** Whether a greater left side helps it hold. */
  public boolean wantsMore() {
    return direction > 0;
  }

  /** Whether a smaller left side helps it hold. */
  public boolean wantsLess() {
    return direction < 0;
  }

  public Operator negated() {
    return switch (this) {
      case EQUAL -> NOT_EQUAL;
      case NOT_EQUAL -> EQUAL;
      case LESS -> AT_LEAST;
      case AT_MOST -> MORE;
      case MORE -> AT_MOST;
      case AT_LEAST -> LESS;
      case CONTAINS -> NOT_CONTAINS;
      case NOT_CONTAINS -> CONTAINS;
      case MEMBER_OF -> NOT_MEMBER_OF;
      case NOT_MEMBER_OF -> MEMBER_OF;
    };
  }

  /** How the right side compares with the left one where the left compares so with the right. */
  public Operator mirrored() {
    return switch (this) {
      case EQUAL, NOT_EQUAL -> this;
      case LESS -> MORE;
      case AT_MOST -> AT_LEAST;
      case MORE -> LESS;
      case AT_LEAST -> AT_MOST;
      case CONTAINS -> MEMBER_OF;
      case NOT_CONTAINS -> NOT_MEMBER_OF;
      case MEMBER_OF -> CONTAINS;
      case NOT_MEMBER_OF -> NOT_CONTAINS;
    };
  }

  /**
   * The open reading: unknown if a value is unreported, except membership in an empty list. What
   * holds on each day that a date can be, holds.
   */
  public Truth open(Object left, Object right) {
    return switch (this) {
      case CONTAINS -> openMember(right, left);
      case NOT_CONTAINS -> openMember(right, left).not();
      case MEMBER_OF -> openMember(left, right);
      case NOT_MEMBER_OF -> openMember(left, right).not();
      case NOT_EQUAL -> EQUAL.open(left, right).not();
      case EQUAL, LESS, AT_MOST, MORE, AT_LEAST -> {
        if (Day.isVague(left) || Day.isVague(right)) {
          yield left instanceof Day l && right instanceof Day r ? days(l, r) : Truth.UNKNOWN;
        }
        yield unknown(left) || unknown(right) ? Truth.UNKNOWN : closed(left, right);
      }
    };
  }

  /** Compares what the number of days between them can be. */
  private Truth days(Day left, Day right) {
    long least = left.first().toEpochDay() - right.last().toEpochDay();
    long most = left.last().toEpochDay() - right.first().toEpochDay();
    return new Range(least, most).compare(this, 0);
  }

  /** An unreported fact is never known to equal another one: they may be different facts. */
  private static boolean unknown(Object value) {
    return value == null || value == Reading.UNREPORTED_FACT;
  }

  private static Truth openMember(Object element, Object list) {
    if (list == null) {
      return Truth.UNKNOWN;
    }
    Collection<?> all = (Collection<?>) list;
    return element == null && !all.isEmpty() ? Truth.UNKNOWN : Truth.of(all.contains(element));
  }

  /** The closed reading, as in Drools: nothing equals, precedes, exceeds or is in null. */
  Truth closed(Object left, Object right) {
    return switch (this) {
      case EQUAL -> Truth.of(same(left, right));
      case LESS -> Truth.of(comparable(left, right) && order(left, right) < 0);
      case AT_MOST -> Truth.of(comparable(left, right) && order(left, right) <= 0);
      case MORE -> Truth.of(comparable(left, right) && order(left, right) > 0);
      case AT_LEAST -> Truth.of(comparable(left, right) && order(left, right) >= 0);
      case CONTAINS -> Truth.of(left instanceof Collection<?> all && all.contains(right));
      case MEMBER_OF -> Truth.of(right instanceof Collection<?> all && all.contains(left));
      case NOT_EQUAL, NOT_CONTAINS, NOT_MEMBER_OF -> negated().closed(left, right).not();
    };
  }

  /** Whether enough is reported to say that it holds: nothing is in a list that is not. */
  boolean isAnswered(Object left, Object right) {
    return switch (this) {
      case CONTAINS, NOT_CONTAINS -> left != null;
      case MEMBER_OF, NOT_MEMBER_OF -> right != null;
      case EQUAL, NOT_EQUAL, LESS, AT_MOST, MORE, AT_LEAST -> left != null && right != null;
    };
  }

  private static boolean same(Object left, Object right) {
    boolean counted = left instanceof Long || right instanceof Long;
    return counted ? Objects.equals(number(left), number(right)) : Objects.equals(left, right);
  }

  private static boolean comparable(Object left, Object right) {
    return left != null && right != null;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static int order(Object left, Object right) {
    if (left instanceof Integer l && right instanceof Integer r) {
      return l.compareTo(r);
    }
    return ((Comparable) number(left)).compareTo(number(right));
  }

  /** Facts hold integers as Integer, counts as Long. */
  private static Object number(Object value) {
    return value instanceof Integer i ? Long.valueOf(i) : value;
  }
}
