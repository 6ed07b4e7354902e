package org.aqcp.metrics.condition;

/** The size of a condition with all that its terms mean. */
final class ConditionSize {
  private static final int MOST = 1_000;
  private static final int DEEPEST = 60;

  private int parts;
  private boolean tooDeep;

  private ConditionSize() {}

  static boolean isTooLarge(PeriodCondition condition) {
    ConditionSize size = new ConditionSize();
    size.add(condition, 0);
    return size.tooDeep || size.parts > MOST;
  }

  private void add(PeriodCondition condition, int depth) {
    int times = condition instanceof ForNumbers numbers ? numbers.to() - numbers.from() + 1 : 1;
    parts += times;
    tooDeep |= depth > DEEPEST;
    if (parts > MOST || tooDeep) {
      return;
    }
    for (int i = 0; i < times; i++) {
      condition.parts().forEach(part -> add(part, depth + 1));
    }
  }
}
