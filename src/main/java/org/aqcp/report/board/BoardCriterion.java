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

  long waived() {
    return indicators.stream().filter(BoardIndicator::isWaived).count();
  }

  /** The statuses that occur among its indicators, and how many are waived. */
  String occurring() {
    return Board.occurring(counts) + Board.waived(waived());
  }
}
