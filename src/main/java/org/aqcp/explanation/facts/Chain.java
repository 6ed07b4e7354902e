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
 * Facts that together match, may match or nearly match what a sentence asks for: one for each
 * pattern, as far as the walk got. Each chain adds one step to the one before it. {@link
 * ChainReport} describes what it lacks and what is unreported.
 */
public final class Chain implements Way {
  final Chain before;

  /** The part of the join for the last step, or null if there is no step. */
  final Condition part;

  /** The fact chosen in the last step, or null. */
  final Object fact;

  /** Whether the last step alone holds. */
  final Truth step;

  /** How much the last fact lacks; 0 if nothing. */
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

  /** Adds a fact for the next pattern. */
  Chain with(Pattern pattern, Object taken, Bindings bound, Truth fits, int lacks) {
    return new Chain(this, pattern, taken, bound, fits, lacks);
  }

  /** Adds a step without a fact: the fact itself is lacking. */
  Chain without(Pattern pattern) {
    return new Chain(this, pattern, null, bindings, Truth.FALSE, 1);
  }

  /** Adds a condition, which chooses no fact and binds nothing. */
  Chain with(Condition condition, Truth truth) {
    return new Chain(this, condition, null, bindings, truth, truth == Truth.FALSE ? 1 : 0);
  }

  /** The facts before the first unreported one, on whose existence later ones depend. */
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

  /** The number of parts of the join that do not fail. */
  int parts() {
    return parts;
  }

  /** The distance from a match. Parts that are still missing count most. */
  int distance(int all) {
    return holds == Truth.TRUE && !supposed ? 0 : 100 * (all - parts) + lacking + 1;
  }
}
