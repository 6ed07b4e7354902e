package org.aqcp.report.board;

import java.util.Optional;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.report.words.DayWords;

/**
 * What is evaluated, as of when, and against what.
 *
 * @param asOf the date that the partnership describes, in words
 * @param version the title of the framework version and its id
 * @param ours whose reading the indicators are; empty if they are the framework's own
 */
public record BoardHead(
    String name, String level, String asOf, String version, Optional<String> ours) {
  static final String OURS =
      "The wording, the numbers and the advice of the indicators are the reading of the aqcp"
          + " project. Do not quote them as the publisher's.";

  /** Names are shortened where there is room for one line. */
  private static final int SHORT = 80;

  static BoardHead of(Evaluation evaluation) {
    Partnership partnership = evaluation.partnership();
    boolean ours =
        evaluation.version().indicators(partnership.level()).stream()
            .anyMatch(indicator -> !indicator.source().isPublished());
    return new BoardHead(
        partnership.name(),
        partnership.level(),
        DayWords.of(partnership.asOf()),
        "%s (%s)".formatted(evaluation.version().title(), evaluation.version().id()),
        ours ? Optional.of(OURS) : Optional.empty());
  }

  /** The name, cut where it is very long. */
  public String shortName() {
    return name.codePointCount(0, name.length()) <= SHORT
        ? name
        : name.substring(0, name.offsetByCodePoints(0, SHORT)) + "…";
  }
}
