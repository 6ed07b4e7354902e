package org.aqcp.bench.peer;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;

/** The rules on indicators that hold by the closed reading, as Drools fires them. */
record ClosedFindings(Evaluator evaluator) {
  List<String> of(Partnership partnership) {
    Reading closed = Reading.closed(World.of(partnership));
    List<String> holding = new ArrayList<>();
    for (Indicator indicator : evaluator.version().indicators(partnership.level())) {
      for (Rule rule : evaluator.rulebook().on(indicator.id())) {
        if (closed.read(rule, Evaluator.bindings(partnership, indicator)) == Truth.TRUE) {
          holding.add(rule.name());
        }
      }
    }
    return holding;
  }
}
