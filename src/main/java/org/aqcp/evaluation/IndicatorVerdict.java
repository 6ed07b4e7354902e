package org.aqcp.evaluation;

import org.aqcp.condition.Standing;
import org.aqcp.condition.Status;
import org.aqcp.framework.Indicator;

/** The verdict on an indicator. */
public record IndicatorVerdict(Indicator indicator, Verdict verdict) {
  /** Whether it is optional, and it is open whether it counts. */
  boolean mayCount() {
    return indicator.optional()
        && verdict.status() != Status.MET
        && verdict.couldBecome().contains(Status.MET);
  }

  /**
   * The verdict as a fact for the rules on criteria. An optional indicator that is not met does not
   * apply, whatever else it is.
   *
   * @param of the id of the criterion
   * @param atBest whether an optional indicator that could be met counts as met
   */
  Standing standing(String of, boolean atBest) {
    Verdict counted = verdict;
    if (indicator.optional()) {
      boolean met = verdict.status() == Status.MET || (atBest && mayCount());
      counted = Verdict.decided(met ? Status.MET : Status.NOT_APPLICABLE);
    }
    return counted.standing(indicator.id(), of, indicator.weight());
  }
}
