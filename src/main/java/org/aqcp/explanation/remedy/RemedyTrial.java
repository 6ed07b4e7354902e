package org.aqcp.explanation.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aqcp.condition.ChangedParts;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;

/**
 * Tries what remedies for an indicator do.
 *
 * @param before the evaluation that they change
 */
record RemedyTrial(Evaluator evaluator, Indicator indicator, Evaluation before) {
  /** The remedy with its side effects; empty if it does not do what it promises. */
  Optional<Remedy> tried(Remedy remedy) {
    Partnership changed = remedy.in(before.partnership());
    Function<Indicator, Status> after = evaluator.unrefereed(changed);
    return after.apply(indicator) == remedy.becomes()
        ? Optional.of(remedy.with(SideEffect.of(before, reading(changed), after)))
        : Optional.empty();
  }

  /** Has Drools evaluate every indicator of which the remedy says that its verdict changes. */
  void referee(Remedy remedy) {
    List<Indicator> told = new ArrayList<>(List.of(indicator));
    remedy
        .sideEffects()
        .forEach(it -> told.add(before.indicator(it.indicator()).orElseThrow().indicator()));
    evaluator.evaluate(remedy.in(before.partnership()), told);
  }

  /** The indicators whose rules read what differs in a changed partnership. */
  private List<Indicator> reading(Partnership changed) {
    return evaluator.reading(ChangedParts.between(before.partnership(), changed), changed.level());
  }
}
