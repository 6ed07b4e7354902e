package org.aqcp.condition;

/** How many of the sentences of a block have to hold. */
public enum BlockOf {
  ANY(Operator.AT_LEAST),
  ALL(Operator.AT_LEAST),
  NONE(Operator.AT_MOST),
  NOT_ALL(Operator.AT_MOST),
  AT_LEAST(Operator.AT_LEAST),
  AT_MOST(Operator.AT_MOST),
  EXACTLY(Operator.EQUAL);

  private final Operator operator;

  BlockOf(Operator operator) {
    this.operator = operator;
  }

  /** That with a number in its header, of those that compare in a way. */
  public static BlockOf counted(Operator operator) {
    return switch (operator) {
      case AT_LEAST -> AT_LEAST;
      case AT_MOST -> AT_MOST;
      case EQUAL -> EXACTLY;
      default -> throw new IllegalArgumentException("no block " + operator);
    };
  }

  /** How the number of those that hold compares with the needed one. */
  public Operator operator() {
    return operator;
  }

  /** Whether its header says a number. */
  public boolean isCounted() {
    return this == AT_LEAST || this == AT_MOST || this == EXACTLY;
  }
}
