package org.aqcp.condition;

/** One way in which a join holds, could hold or nearly does, as it was recorded. */
public interface Way {
  /** What its facts bound. */
  Bindings bindings();

  /** Whether the join holds with these facts, if they exist. */
  Truth holds();

  /** Whether one of the facts is unreported. */
  boolean supposed();

  /** Whether the join holds with these facts, of which not all need exist. */
  default Truth certainly() {
    return supposed() ? holds().and(Truth.UNKNOWN) : holds();
  }
}
