package org.aqcp.edition.crosswalk;

import java.util.List;
import org.aqcp.condition.Status;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.partnership.facts.Partnership;

/**
 * A partnership with a status on each of two indicators, which the compiled rules of both versions
 * confirmed.
 *
 * @param one the status on the indicator of the first version
 * @param other that on the indicator of the second
 * @param reasons what the rules of the first and of the second say; empty in an overview
 */
public record CrosswalkWitness(
    Partnership partnership, Status one, Status other, List<IndicatorExplanation> reasons) {
  public CrosswalkWitness {
    reasons = List.copyOf(reasons);
  }

  /** Whether one of both is met and the other is not met at all. */
  public boolean isOpposed() {
    return (one == Status.MET && other == Status.NOT_MET)
        || (one == Status.NOT_MET && other == Status.MET);
  }
}
