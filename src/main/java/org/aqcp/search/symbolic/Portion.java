package org.aqcp.search.symbolic;

import org.aqcp.condition.Quantity;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.formula.Sum;

/**
 * A share, in steps as {@link Quantity.Function#steps} says: a whole percentage at each even
 * number, and whatever is between two of them at the odd one.
 *
 * @param yes the ways that certainly count and certainly pass
 * @param notYes the ways that could count and do not certainly pass
 * @param possiblyYes the ways that could count and could pass
 * @param no the ways that certainly count and certainly fail
 * @param moreYes when any number more may pass
 * @param moreNo when any number more may fail
 */
record Portion(
    Sum yes, Sum notYes, Sum possiblyYes, Sum no, Formula moreYes, Formula moreNo, Formulas by)
    implements PossibleAmount {
  private static final int STEPS = Quantity.Function.PERCENT.steps();
  private static final int ALL = 100 * STEPS;

  @Override
  public Formula leastIs(long needed) {
    // any number more that fail bring it near to nothing
    Formula near = by.certain(1 >= needed);
    return by.and(placeIs(yes, notYes, needed), by.or(by.not(moreNo), near));
  }

  @Override
  public Formula mostIs(long needed) {
    // what certainly fails keeps it from being all
    Formula notAll = by.or(by.certain(ALL - 1 >= needed), by.not(no.atLeast(1)));
    Formula unbounded = by.and(by.certain(ALL >= needed), notAll);
    return by.or(
        by.and(moreYes, unbounded), by.and(by.not(moreYes), placeIs(possiblyYes, no, needed)));
  }

  /** That so many of all come to so many steps; none of nothing do. */
  private Formula placeIs(Sum passing, Sum failing, long needed) {
    if (needed <= 0) {
      return by.yes();
    }
    boolean beyond = needed % STEPS != 0;
    long percent = needed / STEPS;
    Sum over = new Sum(by).add(100 - percent, passing).add(-percent, failing);
    Sum all = new Sum(by).add(1, passing).add(1, failing);
    return by.and(all.atLeast(1), over.atLeast(beyond ? 1 : 0));
  }
}
