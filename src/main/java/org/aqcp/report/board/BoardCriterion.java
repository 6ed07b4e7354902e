package org.aqcp.report.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Status;

/** A criterion and its indicators. */
public record BoardCriterion(
    String id,
    String title,
    Optional<String> tagline,
    StatusWords status,
    Map<Status, Integer> counts,
    List<BoardIndicator> indicators) {
  public BoardCriterion {
    indicators = List.copyOf(indicators);
  }
}
