package org.aqcp.explanation.remedy;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.SearchBudget;
import org.aqcp.search.StepSearch;
import org.aqcp.search.edit.Advisable;
import org.aqcp.search.edit.Change;
import org.aqcp.search.edit.ChangesBetween;

/** Searches for changes with which one rule holds, sentence by sentence. */
final class RuleSearch {
  /** Rounds through all sentences: a change for one may break another. */
  private static final int ROUNDS = 3;

  private final Evaluator evaluator;
  private final Indicator indicator;
  private final Partnership partnership;
  private final FactNames names;
  private final StepSearch steps;

  RuleSearch(
      Evaluator evaluator,
      Indicator indicator,
      Partnership partnership,
      FactNames names,
      SearchBudget budget) {
    this.evaluator = evaluator;
    this.indicator = indicator;
    this.partnership = partnership;
    this.names = names;
    this.steps =
        new StepSearch(
            indicator, evaluator.derived(), now -> Advisable.holds(partnership, now), budget);
  }

  /** Changes of which the rule needs each; empty if none were found. */
  Optional<List<Change>> changes(Rule rule) {
    return changed(rule)
        .map(
            changed ->
                FewerChanges.of(
                    ChangesBetween.between(partnership, changed, names),
                    fewer -> hold(rule.sentences(), Remedy.in(partnership, fewer))));
  }

  /** A partnership in which the rule holds. */
  private Optional<Partnership> changed(Rule rule) {
    Partnership changed = partnership;
    for (int round = 0; round < ROUNDS && !hold(rule.sentences(), changed); round++) {
      for (Sentence sentence : rule.sentences()) {
        Predicate<Sentence> holds = holdingIn(changed);
        if (!holds.test(sentence)) {
          List<Sentence> holding = rule.sentences().stream().filter(holds).toList();
          changed = steps.towards(sentence.condition(), changed, now -> hold(holding, now));
        }
      }
    }
    return hold(rule.sentences(), changed) ? Optional.of(changed) : Optional.empty();
  }

  private boolean hold(List<Sentence> sentences, Partnership partnership) {
    return sentences.stream().allMatch(holdingIn(partnership));
  }

  private Predicate<Sentence> holdingIn(Partnership partnership) {
    Reading reading = Reading.open(evaluator.world(partnership));
    Bindings bindings = Evaluator.bindings(partnership, indicator);
    return one -> one.condition().read(reading, bindings) == Truth.TRUE;
  }
}
