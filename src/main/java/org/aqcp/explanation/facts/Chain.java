package org.aqcp.explanation.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Truth;
import org.aqcp.condition.Way;

/**
 * Facts that together are, could be, or nearly are what a sentence asks for: one for each of its
 * patterns, as far as they go. Each chain is one step longer than the one before it. What it lacks
 * and what of it is unreported is said by {@link ChainReport}.
 */
public final class Chain implements Way {
  final Chain before;

  /** The part of the join that the last step is about; null where there is no step. */
  final Condition part;

  /** What the last step took for a pattern; null where it took nothing. */
  final Object fact;

  /** Whether the last step alone holds. */
  final Truth step;

  /** How many things the last fact lacks. */
  final int lacking;

  private final Bindings bindings;
  private final Truth holds;
  private final int parts;
  private final boolean supposed;

  private Chain(
      Chain before, Condition part, Object fact, Bindings bindings, Truth step, int lacking) {
    this.before = before;
    this.part = part;
    this.fact = fact;
    this.bindings = bindings;
    this.step = step;
    this.lacking = lacking;
    this.holds = before == null ? step : before.holds.and(step);
    this.parts = before == null ? 0 : before.parts + (step == Truth.FALSE ? 0 : 1);
    this.supposed = before != null && (before.supposed || fact == Reading.UNREPORTED_FACT);
  }

  static Chain none(Bindings bindings) {
    return new Chain(null, null, null, bindings, Truth.TRUE, 0);
  }

  /** With a fact for one more pattern. */
  Chain with(Pattern pattern, Object taken, Bindings bound, Truth fits, int lacks) {
    return new Chain(this, pattern, taken, bound, fits, lacks);
  }

  /** With no fact for one more pattern: what is lacking is the fact itself. */
  Chain without(Pattern pattern) {
    return new Chain(this, pattern, null, bindings, Truth.FALSE, 1);
  }

  /** With a condition, which takes no fact and binds nothing: it only lets pass or not. */
  Chain with(Condition condition, Truth truth) {
    return new Chain(this, condition, null, bindings, truth, truth == Truth.FALSE ? 1 : 0);
  }

  /** Up to the first that is unreported: what goes with one that may not exist is not worth it. */
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    for (Chain chain = this; chain != null; chain = chain.before) {
      if (chain.fact != null && !chain.supposed) {
        facts.add(chain.fact);
      }
    }
    Collections.reverse(facts);
    return facts;
  }

  @Override
  public Bindings bindings() {
    return bindings;
  }

  @Override
  public Truth holds() {
    return holds;
  }

  @Override
  public boolean supposed() {
    return supposed;
  }

  /** How many parts of the join do not fail. */
  int parts() {
    return parts;
  }

  /** How far it is from what is asked for: the parts that are still to come count most. */
  int distance(int all) {
    return holds == Truth.TRUE && !supposed ? 0 : 10 * (all - parts) + lacking + 1;
  }
}
