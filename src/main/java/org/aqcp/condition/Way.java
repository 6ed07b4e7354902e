package org.aqcp.condition;

/** A recorded way in which a join holds, may hold or nearly holds. */
public interface Way {
  /** The bindings of its facts. */
  Bindings bindings();

  /** Whether the join holds with these facts, if they exist. */
  Truth holds();

  /** Whether one of the facts is unreported. */
  boolean supposed();

  /** Whether the join holds, given that unreported facts may not exist. */
  default Truth certainly() {
    return supposed() ? holds().and(Truth.UNKNOWN) : holds();
  }
}
