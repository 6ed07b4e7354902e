package org.aqcp.edition.crosswalk;

import org.aqcp.condition.Status;
import org.aqcp.edition.difference.Edition;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.apart.Ruling;

/**
 * An indicator of one of both versions.
 *
 * @param read what its rules read
 */
record Side(Edition edition, Indicator indicator, Ruling ruling, ReadFacts read) {
  static Side of(Edition edition, Indicator indicator) {
    Ruling ruling = edition.ruling(indicator);
    return new Side(edition, indicator, ruling, ReadFacts.of(ruling.rules()));
  }

  /** The status by the open reading, for searches. */
  Status status(Partnership partnership) {
    return ruling.status(partnership);
  }

  /** What the compiled rules say. */
  Status confirmed(Partnership partnership) {
    Evaluator evaluator = edition.evaluator(edition.level(indicator)).orElseThrow();
    return evaluator.evaluate(partnership, indicator).status();
  }

  IndicatorExplanation explained(Partnership partnership) {
    return edition.explained(partnership, indicator);
  }
}
