package org.aqcp.author.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Rule;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.choice.Asked;
import org.aqcp.search.shrink.Smallest;
import org.aqcp.search.symbolic.NotSymbolic;
import org.aqcp.search.witness.Witnesses;

/**
 * Searches for small partnerships that reach targets that no case reaches, and confirms them with
 * Drools. Finding none does not prove that there is none.
 */
final class CaseSearch {
  private final Evaluator evaluator;
  private final Indicator indicator;
  private final List<Rule> rules;
  private final Partnership empty;
  private final Bindings fixed;

  /** A search that starts from an empty partnership. */
  CaseSearch(Evaluator evaluator, Indicator indicator, Partnership empty) {
    this.evaluator = evaluator;
    this.indicator = indicator;
    this.rules = evaluator.rulebook().on(indicator.id());
    this.empty = empty;
    this.fixed = Evaluator.bindings(empty, indicator);
  }

  /** A small case found for a target, if any. */
  Optional<FoundCase> find(Target target) {
    Predicate<Partnership> reaches = p -> target.reached(p, evaluator);
    return target
        .attempts(rules)
        .flatMap(attempt -> made(attempt).stream())
        .filter(reaches)
        .findFirst()
        .map(p -> Smallest.of(p, reaches))
        .map(p -> new FoundCase(target, p, evaluator.evaluate(p, indicator).status()));
  }

  private Optional<Partnership> made(WitnessSearch attempt) {
    Asked asked = new Asked(List.copyOf(attempt.asked()), fixed);
    Witnesses all = Witnesses.of(empty, List.of(asked), attempt.more());
    try {
      return all.find(attempt.goal().apply(all.reading(evaluator.derived(), fixed), all.by()))
          .given();
    } catch (NotSymbolic e) {
      return Optional.empty();
    }
  }
}
