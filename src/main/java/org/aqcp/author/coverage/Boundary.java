package org.aqcp.author.coverage;

import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Truth;

/**
 * A threshold in a sentence, and what it is held against.
 *
 * @param of what the sentence says
 * @param site the quantity or the comparison in it that asks for the threshold
 */
public record Boundary(Condition of, Site site) {
  /** Where what is held against a threshold lies. */
  public enum Side {
    /** With a threshold one step stricter the sentence would not hold. */
    JUST_ENOUGH,
    /** With a threshold one step milder the sentence would hold. */
    JUST_SHORT
  }

  /** Between these a share needs no more than some ten facts on either side. */
  private static final long FEWEST = 10;

  private static final long MOST = 90;

  /** The threshold's name. */
  public String threshold() {
    return site.threshold();
  }

  /** Whether a sentence holds on one side of the threshold and not on the other. */
  boolean seen(Side side, Reading reading, Bindings bindings) {
    boolean holds = of.read(reading, bindings) == Truth.TRUE;
    if (isShare()) {
      return seenShare(side, holds, reading, bindings);
    }
    Condition moved = site.moved(of, step(side));
    return holds != (moved.read(reading, bindings) == Truth.TRUE);
  }

  /** The step that makes the threshold stricter on one side and milder on the other. */
  int step(Side side) {
    return site.operator().wantsMore() == (side == Side.JUST_ENOUGH) ? 1 : -1;
  }

  boolean isShare() {
    return site.of() instanceof Quantity quantity
        && quantity.function() == Quantity.Function.PERCENT
        && quantity.operator() == Operator.AT_LEAST;
  }

  /** Of a share one percent is no step that facts could make: one fact more or less is. */
  private boolean seenShare(Side side, boolean holds, Reading reading, Bindings bindings) {
    Quantity quantity = (Quantity) site.of();
    long needed = quantity.needed(bindings);
    return quantity
        .share(reading, bindings)
        .filter(
            share ->
                side == Side.JUST_ENOUGH
                    ? holds
                        && share.yes() > 0
                        && share.percent(-1) < needed
                        && (share.no() > 0 || needed > MOST)
                    : !holds
                        && share.no() > 0
                        && share.percent(1) >= needed
                        && (share.yes() > 0 || needed < FEWEST))
        .isPresent();
  }
}
