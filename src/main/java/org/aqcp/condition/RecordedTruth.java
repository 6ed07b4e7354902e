package org.aqcp.condition;

import java.util.List;

/** Computes the truth of a condition from its recorded ways, to confirm the one that was read. */
public final class RecordedTruth {
  private RecordedTruth() {}

  /**
   * The truth of a condition.
   *
   * @param ways the ways in which its join holds or may hold; for {@link Condition.Every}, those of
   *     its domain
   */
  public static Truth of(
      Condition condition, List<? extends Way> ways, Reading reading, Bindings bindings) {
    if (condition instanceof Quantity quantity) {
      Range counted = counted(quantity, ways, reading);
      return quantity.function().compare(counted, quantity.operator(), quantity.needed(bindings));
    }
    if (condition instanceof Comparing comparing) {
      Range counted = counted(comparing.left().against(Operator.AT_LEAST, 0), ways, reading);
      return counted
          .times(comparing.left().times())
          .compare(comparing.operator(), comparing.right().range(reading, bindings));
    }
    if (condition instanceof Condition.Every every) {
      return some(ways).and(all(every, ways, reading));
    }
    return condition instanceof Condition.Absent ? some(ways).not() : some(ways);
  }

  private static Truth some(List<? extends Way> ways) {
    Truth some = Truth.FALSE;
    for (Way way : ways) {
      some = some.or(way.certainly());
    }
    return some;
  }

  private static Truth all(Condition.Every every, List<? extends Way> ways, Reading reading) {
    Truth all = Truth.TRUE;
    for (Way way : ways) {
      Truth passes = every.passes(reading, way.bindings());
      all = all.and(way.supposed() ? passes.or(Truth.UNKNOWN) : passes);
    }
    return all;
  }

  private static Range counted(Quantity quantity, List<? extends Way> ways, Reading reading) {
    Counter counter = new Counter(quantity, reading);
    for (Way way : ways) {
      if (way.holds() != Truth.FALSE) {
        counter.ways(way.bindings(), way.holds(), way.supposed(), 1);
      }
    }
    return counter.range();
  }
}
