package org.aqcp.explanation.remedy;

import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Reading;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.Partnership;

/** Changes partnerships, step by step, until a sentence of an indicator's rules holds. */
public final class Mending {
  /** Steps for one sentence: each brings it nearer, so this only bounds the time. */
  private static final int STEPS = 60;

  private final Indicator indicator;

  public Mending(Indicator indicator) {
    this.indicator = indicator;
  }

  /** A partnership in which a condition holds, or is as near to holding as could be found. */
  public Partnership towards(Condition condition, Partnership partnership) {
    Partnership mended = partnership;
    for (int step = 0; step < STEPS; step++) {
      long distance = distance(condition, mended);
      if (distance == 0) {
        return mended;
      }
      Search search =
          new Search(mended, indicator, nearer -> distance(condition, nearer) < distance);
      Proposals.tryFor(condition, search);
      if (search.found().isEmpty()) {
        return mended;
      }
      mended = search.found().get();
    }
    return mended;
  }

  private long distance(Condition condition, Partnership partnership) {
    Bindings bindings = Evaluator.bindings(partnership, indicator);
    return Distance.of(condition, Reading.open(World.of(partnership)), bindings);
  }
}
