package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.aqcp.partnership.facts.Partnership;

/**
 * Several framework versions that a partnership is evaluated against together: its facts are read
 * once, and one referee checks all evaluations beside.
 */
public record Yardsticks(List<Evaluator> evaluators) {
  public Yardsticks {
    evaluators = List.copyOf(evaluators);
  }

  /**
   * Evaluates a partnership against each version, in order.
   *
   * @throws Disagreement if Drools and the reading of the rules differ
   */
  public List<Evaluation> evaluate(Partnership partnership) {
    return each(partnership, (evaluator, evaluation) -> evaluation);
  }

  /**
   * The same, and does some work with each evaluation, while the referee is working. Returns only
   * after the referee has agreed with all of them and with what the work evaluates.
   *
   * @throws Disagreement if Drools and the reading of the rules differ
   */
  public <T> List<T> each(Partnership partnership, BiFunction<Evaluator, Evaluation, T> work) {
    RefereeThread thread = new RefereeThread();
    try {
      FactsRead facts = new FactsRead(evaluators.get(0).world(partnership));
      List<T> done = new ArrayList<>();
      for (Evaluator evaluator : evaluators) {
        Evaluator refereed = evaluator.refereedBy(thread);
        done.add(work.apply(refereed, refereed.evaluate(partnership, facts)));
      }
      return done;
    } finally {
      thread.finish();
    }
  }
}
