package org.aqcp.author.coverage;

import org.aqcp.condition.Bindings;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;

/** Something that at least one case of an indicator should demonstrate. */
public sealed interface Target {
  Indicator indicator();

  /** Whether a partnership demonstrates it, by the open reading. */
  boolean reached(Partnership partnership, Evaluator evaluator);

  /** The indicator has this status. */
  record OfStatus(Indicator indicator, Status status) implements Target {
    @Override
    public boolean reached(Partnership partnership, Evaluator evaluator) {
      return evaluator.unrefereed(partnership, indicator).status() == status;
    }
  }

  /** A sentence is true, false or unknown. */
  record OfSentence(Indicator indicator, Rule rule, Sentence sentence, Truth truth)
      implements Target {
    @Override
    public boolean reached(Partnership partnership, Evaluator evaluator) {
      Bindings bindings = Evaluator.bindings(partnership, indicator);
      Reading reading = Reading.open(evaluator.world(partnership));
      return sentence.condition().read(reading, bindings) == truth;
    }
  }

  /** A threshold is only just met, or only just missed. */
  record OfBoundary(
      Indicator indicator, Rule rule, Sentence sentence, Boundary boundary, Boundary.Side side)
      implements Target {
    @Override
    public boolean reached(Partnership partnership, Evaluator evaluator) {
      Bindings bindings = Evaluator.bindings(partnership, indicator);
      return boundary.seen(side, Reading.open(evaluator.world(partnership)), bindings);
    }
  }
}
