package org.aqcp.search;

import org.aqcp.condition.Condition;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;

/** Changes partnerships, step by step, until a sentence of an indicator's rules holds. */
public final class StepSearch {
  /** Steps for one sentence: each brings it nearer, so this only bounds the time. */
  private static final int STEPS = 60;

  private final Indicator indicator;
  private final DerivedFacts derived;

  /**
   * For one indicator.
   *
   * @param derived what stays as it is, whatever changes
   */
  public StepSearch(Indicator indicator, DerivedFacts derived) {
    this.indicator = indicator;
    this.derived = derived;
  }

  /** A partnership in which a condition holds, or is as near to holding as could be found. */
  public Partnership towards(Condition condition, Partnership partnership) {
    Candidate mended = Candidate.of(partnership, derived, indicator, condition);
    for (int step = 0; step < STEPS && mended.distance() > 0; step++) {
      Search search = new Search(mended, derived, indicator, condition);
      Proposals.tryFor(condition, search);
      if (!search.over()) {
        break;
      }
      mended = search.found();
    }
    return mended.partnership();
  }
}
