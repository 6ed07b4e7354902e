package org.aqcp.author.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Share;
import org.aqcp.condition.Truth;
import org.aqcp.search.apart.SharePoint;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.symbolic.Possible;

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

  /** Of how many facts a share is tried. */
  private static final int MOST_FACTS = 25;

  /** How many shares are tried. */
  private static final int MOST_SHARES = 3;

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
    return ((Quantity) site.of())
        .share(reading, bindings)
        .filter(share -> holds == (side == Side.JUST_ENOUGH) && isNear(side, share, bindings))
        .isPresent();
  }

  /** Whether one fact more or less makes the difference. */
  private boolean isNear(Side side, Share.Counted share, Bindings bindings) {
    Quantity quantity = (Quantity) site.of();
    long needed = quantity.needed(bindings);
    int more = -step(side);
    boolean mixed =
        more > 0
            ? isMixed(share.no(), share.yes(), needed < FEWEST)
            : isMixed(share.yes(), share.no(), needed > MOST);
    boolean holds = share.is(quantity.operator(), needed);
    return mixed
        && holds == (side == Side.JUST_ENOUGH)
        && share.with(more).is(quantity.operator(), needed) != holds;
  }

  /**
   * The attempts to find partnerships on a side.
   *
   * @param fixed the indicator
   */
  Stream<WitnessSearch> attempts(Side side, Bindings fixed) {
    if (isShare()) {
      return SharePoint.of((Quantity) site.of(), MOST_FACTS, s -> isNear(side, s, fixed))
          .limit(MOST_SHARES)
          .map(WitnessSearch::at);
    }
    Requirement moved = site.moved(of, step(side));
    List<List<Requirement>> asked = List.of(List.of(of), List.of(moved));
    return WitnessSearch.growing(
        asked, (reading, by) -> apart(reading.read(of), reading.read(moved), by));
  }

  private static Formula apart(Possible one, Possible other, Formulas by) {
    return by.or(
        by.and(one.sure(), by.not(other.sure())), by.and(other.sure(), by.not(one.sure())));
  }

  /** Whether one can change sides, and the other has some unless that would take many. */
  private static boolean isMixed(long one, long other, boolean many) {
    return one > 0 && (other > 0 || many);
  }
}
