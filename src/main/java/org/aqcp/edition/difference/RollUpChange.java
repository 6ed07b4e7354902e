package org.aqcp.edition.difference;

import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Status;

/**
 * How the rules differ that make the statuses of criteria, or that of the benchmark.
 *
 * @param on {@code criterion} or {@code benchmark}
 * @param told statuses of which they make something else; empty if none were found
 * @param isProved whether all statuses were tried, so that finding none proves there are none
 */
public record RollUpChange(String on, Optional<Told> told, boolean isProved) {
  /**
   * Statuses of the parts of a group of which the versions make something else.
   *
   * @param id the id of a criterion, or {@code benchmark}
   * @param statuses by the id of the indicator or criterion
   */
  public record Told(
      String level, String id, Map<String, Status> statuses, Status from, Status to) {
    public Told {
      statuses = Map.copyOf(statuses);
    }
  }
}
