package org.aqcp.edition.crosswalk;

import org.aqcp.condition.Status;
import org.aqcp.partnership.facts.Partnership;

/**
 * A partnership with a status on each of two indicators, which the compiled rules of both versions
 * confirmed.
 *
 * @param one the status on the indicator of the first version
 * @param other that on the indicator of the second
 */
public record CrosswalkWitness(Partnership partnership, Status one, Status other) {
  /** Whether one of both is met and the other is not met at all. */
  public boolean isOpposed() {
    return (one == Status.MET && other == Status.NOT_MET)
        || (one == Status.NOT_MET && other == Status.MET);
  }
}
