package org.aqcp.author.mutation.catching;

import java.util.List;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Status;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;

/** Rules on an indicator, and the indicator whose thresholds they ask for. */
public record Ruling(Indicator indicator, List<Rule> rules) {
  public Ruling {
    rules = List.copyOf(rules);
  }

  /** What they come to by the open reading. */
  public Status status(Partnership partnership) {
    return status(partnership, Reading.open(World.of(partnership)));
  }

  /** What they come to, with a reading that was begun before. */
  public Status status(Partnership partnership, Reading reading) {
    return Verdict.read(rules, reading, Evaluator.bindings(partnership, indicator)).status();
  }
}
