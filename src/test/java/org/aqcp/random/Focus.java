package org.aqcp.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;

/** The rule that a random partnership is tailored to, and the indicator with its thresholds. */
public record Focus(Rule rule, Indicator indicator) {
  /** Every rule on an indicator of a level, once for each sentence: many are harder to fulfil. */
  public static List<Focus> all(Evaluator evaluator, String level) {
    List<Focus> all = new ArrayList<>();
    for (Indicator indicator : evaluator.version().indicators(level)) {
      for (Rule rule : evaluator.rulebook().on(indicator.id())) {
        all.addAll(Collections.nCopies(rule.sentences().size(), new Focus(rule, indicator)));
      }
    }
    return all;
  }

  Wishes wishes(Partnership partnership) {
    return Wishes.of(rule, Evaluator.bindings(partnership, indicator));
  }
}
