package org.aqcp.explanation.remedy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.edit.Change;
import org.aqcp.search.edit.Records;

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
        ? Optional.of(remedy.with(SideEffect.of(before, touched(remedy, changed), after)))
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

  /** The indicators whose rules read what a remedy changes. */
  private List<Indicator> touched(Remedy remedy, Partnership changed) {
    String level = changed.level();
    if (remedy.changes().stream().anyMatch(Change.SetOwn.class::isInstance)) {
      // any rule may read what a partnership says about itself
      return evaluator.version().indicators(level);
    }
    Set<SectionType> sections = EnumSet.noneOf(SectionType.class);
    for (SectionType type : SectionType.values()) {
      if (!Records.same(changed.section(type), before.partnership().section(type))) {
        sections.add(type);
      }
    }
    return evaluator.lookingAt(sections, level);
  }
}
