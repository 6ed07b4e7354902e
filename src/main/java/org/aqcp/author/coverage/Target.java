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

/** Something that the cases of an indicator are to show once. */
public sealed interface Target {
  Indicator indicator();

  /** Whether a partnership shows it, by the open reading. */
  boolean reached(Partnership partnership, Evaluator evaluator);

  /** That the indicator has a status. */
  record OfStatus(Indicator indicator, Status status) implements Target {
    @Override
    public boolean reached(Partnership partnership, Evaluator evaluator) {
      return evaluator.unrefereed(partnership, indicator).status() == status;
    }
  }

  /** That a sentence holds, does not hold, or is open. */
  record OfSentence(Indicator indicator, Rule rule, Sentence sentence, Truth truth)
      implements Target {
    @Override
    public boolean reached(Partnership partnership, Evaluator evaluator) {
      Bindings bindings = Evaluator.bindings(partnership, indicator);
      Reading reading = Reading.open(evaluator.world(partnership));
      return sentence.condition().read(reading, bindings) == truth;
    }
  }

  /** That a threshold is just reached, or just missed. */
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
