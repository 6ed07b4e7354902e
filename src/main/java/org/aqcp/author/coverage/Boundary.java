package org.aqcp.author.coverage;

import org.aqcp.condition.Bindings;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Truth;

/**
 * A threshold in a sentence, and the value that is compared with it.
 *
 * @param of what the sentence requires
 * @param site the quantity, comparison or block that uses the threshold
 */
public record Boundary(Requirement of, Site site) {
  /** The side of the threshold that a value is on. */
  public enum Side {
    /** The sentence holds, but would not with a threshold one step stricter. */
    JUST_ENOUGH,
    /** The sentence does not hold, but would with a threshold one step more lenient. */
    JUST_SHORT
  }

  /** Shares between these percentages need at most about ten facts on either side. */
  private static final long FEWEST = 10;

  private static final long MOST = 90;

  public String threshold() {
    return site.threshold();
  }

  /** Whether a partnership is on the given side of the threshold, one step away from the other. */
  boolean seen(Side side, Reading reading, Bindings bindings) {
    boolean holds = of.read(reading, bindings) == Truth.TRUE;
    if (isShare()) {
      return seenShare(side, holds, reading, bindings);
    }
    Requirement moved = site.moved(of, step(side));
    return holds != (moved.read(reading, bindings) == Truth.TRUE);
  }

  /** The step that moves the threshold across a value on the given side. */
  int step(Side side) {
    return site.operator().wantsMore() == (side == Side.JUST_ENOUGH) ? 1 : -1;
  }

  boolean isShare() {
    return site.of() instanceof Quantity quantity
        && quantity.equals(of)
        && quantity.isShare()
        && quantity.operator() != Operator.EQUAL;
  }

  /**
   * For shares the step is one fact more or less, since facts cannot move a share by exactly 1%.
   */
  private boolean seenShare(Side side, boolean holds, Reading reading, Bindings bindings) {
    Quantity quantity = (Quantity) site.of();
    long needed = quantity.needed(bindings);
    int more = -step(side);
    return quantity
        .share(reading, bindings)
        .filter(share -> holds == (side == Side.JUST_ENOUGH))
        .filter(
            share ->
                more > 0
                    ? isMixed(share.no(), share.yes(), needed < FEWEST)
                    : isMixed(share.yes(), share.no(), needed > MOST))
        .filter(share -> share.with(more).is(quantity.operator(), needed) != holds)
        .isPresent();
  }

  /** Whether one can change sides, and the other has some unless that would take many. */
  private static boolean isMixed(long one, long other, boolean many) {
    return one > 0 && (other > 0 || many);
  }
}
