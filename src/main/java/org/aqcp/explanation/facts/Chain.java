package org.aqcp.explanation.facts;

import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Truth;

/**
 * Facts that together are, could be, or nearly are what a sentence asks for: one for each of its
 * patterns, as far as they go.
 *
 * @param facts up to the first that is unreported
 * @param bindings what they bound
 * @param at the part of the join that fails or is open; its size where none does
 * @param failing the tests of that part which the last fact does not pass, in words
 * @param supposed whether one of the facts is unreported
 */
public record Chain(
    List<Object> facts,
    Bindings bindings,
    Truth holds,
    int at,
    List<Lack> failing,
    List<Unreported> unreported,
    boolean supposed) {
  public Chain {
    facts = List.copyOf(facts);
    failing = List.copyOf(failing);
    unreported = List.copyOf(unreported);
  }

  /** How far it is from what is asked for: the parts that are still to come count most. */
  public int distance(int parts) {
    return holds == Truth.TRUE && !supposed ? 0 : 10 * (parts - at) + failing.size() + 1;
  }
}
