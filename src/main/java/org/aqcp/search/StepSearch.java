package org.aqcp.search;

import java.util.Optional;
import org.aqcp.condition.Condition;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.Soundness;

/** Changes a partnership step by step until a condition of an indicator's rules holds. */
public final class StepSearch {
  /** The most steps per condition: each step reduces the distance, so this only bounds the time. */
  private static final int MOST_STEPS = 60;

  private final Indicator indicator;
  private final DerivedFacts derived;

  /**
   * Creates a search for one indicator.
   *
   * @param derived derived facts, which stay the same whatever changes
   */
  public StepSearch(Indicator indicator, DerivedFacts derived) {
    this.indicator = indicator;
    this.derived = derived;
  }

  /** A partnership for which a condition holds, or the closest one found. */
  public Partnership towards(Condition condition, Partnership partnership) {
    Candidate nearest = Candidate.of(partnership, derived, indicator, condition);
    for (int step = 0; step < MOST_STEPS && nearest.distance() > 0; step++) {
      Optional<Candidate> nearer = nearer(condition, nearest);
      if (nearer.isEmpty()) {
        break;
      }
      nearest = nearer.get();
    }
    return nearest.partnership();
  }

  /** The first sound proposal with a smaller distance. */
  private Optional<Candidate> nearer(Condition condition, Candidate from) {
    return Proposals.of(condition, from)
        .map(draft -> Candidate.of(draft.made(), derived, indicator, condition))
        .filter(trial -> trial.distance() < from.distance())
        .filter(trial -> Soundness.holds(trial.partnership(), from.partnership()))
        .findFirst();
  }
}
