package org.aqcp.search;

import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Reading;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;

/**
 * A partnership as it is read for a condition.
 *
 * @param distance how far the condition is from holding
 */
record Candidate(Partnership partnership, Reading reading, Bindings bindings, long distance) {
  static Candidate of(
      Partnership partnership, DerivedFacts derived, Indicator indicator, Condition condition) {
    Reading reading = Reading.open(World.of(partnership, derived));
    Bindings bindings = Evaluator.bindings(partnership, indicator);
    long distance = Distance.of(condition, reading, bindings);
    return new Candidate(partnership, reading, bindings, distance);
  }
}
