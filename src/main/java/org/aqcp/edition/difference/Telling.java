package org.aqcp.edition.difference;

import org.aqcp.condition.Status;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.apart.Turn;

/**
 * A small partnership that tells two versions of an indicator apart: nothing can be taken out of it
 * without the difference going away. The compiled rules of both versions confirmed both statuses.
 *
 * @param from the status under the earlier version
 * @param to that under the later one
 */
public record Telling(Partnership partnership, Status from, Status to) {
  /** How the status differs. */
  public Turn turn() {
    return Turn.of(from, to);
  }
}
