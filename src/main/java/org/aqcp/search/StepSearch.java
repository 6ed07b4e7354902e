package org.aqcp.search;

import java.util.Optional;
import org.aqcp.condition.Condition;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.Soundness;

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
      Optional<Candidate> nearer = nearer(condition, mended);
      if (nearer.isEmpty()) {
        break;
      }
      mended = nearer.get();
    }
    return mended.partnership();
  }

  /** The first that is proposed and nearer to a condition. */
  private Optional<Candidate> nearer(Condition condition, Candidate from) {
    return Proposals.of(condition, from)
        .map(draft -> Candidate.of(draft.made(), derived, indicator, condition))
        .filter(trial -> trial.distance() < from.distance())
        .filter(trial -> Soundness.holds(trial.partnership(), from.partnership()))
        .findFirst();
  }
}
