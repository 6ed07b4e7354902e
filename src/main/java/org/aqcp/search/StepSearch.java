package org.aqcp.search;

import org.aqcp.condition.Condition;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;

/** Changes partnerships, step by step, until a sentence of an indicator's rules holds. */
public final class StepSearch {
  /** Steps for one sentence: each brings it nearer, so this only bounds the time. */
  private static final int STEPS = 60;

  private final Indicator indicator;

  public StepSearch(Indicator indicator) {
    this.indicator = indicator;
  }

  /** A partnership in which a condition holds, or is as near to holding as could be found. */
  public Partnership towards(Condition condition, Partnership partnership) {
    Candidate mended = Candidate.of(partnership, indicator, condition);
    for (int step = 0; step < STEPS && mended.distance() > 0; step++) {
      Search search = new Search(mended, indicator, condition);
      Proposals.tryFor(condition, search);
      if (!search.over()) {
        break;
      }
      mended = search.found();
    }
    return mended.partnership();
  }
}
