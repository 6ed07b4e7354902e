package org.aqcp.edition.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Rule;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.Explainer;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.apart.Ruling;

/**
 * A framework version with its rules, ready to be compared with another.
 *
 * @param evaluators by level
 */
public record Edition(FrameworkVersion version, Map<String, Evaluator> evaluators) {
  public Edition {
    evaluators = new LinkedHashMap<>(evaluators);
  }

  /** The criterion of an indicator. */
  public Criterion criterion(Indicator indicator) {
    return version.criteria().stream()
        .filter(one -> one.indicators().contains(indicator))
        .findFirst()
        .orElseThrow();
  }

  /** The level of an indicator. */
  public String level(Indicator indicator) {
    return criterion(indicator).level();
  }

  /** The evaluator for a level; empty if the version does not have it. */
  public Optional<Evaluator> evaluator(String level) {
    return Optional.ofNullable(evaluators.get(level));
  }

  /** An indicator with the rules on it. */
  public Ruling ruling(Indicator indicator) {
    return new Ruling(indicator, rules(level(indicator), indicator.id()));
  }

  /** The rules on an indicator of a level, or on a kind of group. */
  public List<Rule> rules(String level, String on) {
    return evaluators.get(level).rulebook().on(on);
  }

  /** What the rules on an indicator say of a partnership. */
  public IndicatorExplanation explained(Partnership partnership, Indicator indicator) {
    Evaluator evaluator = evaluator(level(indicator)).orElseThrow();
    Evaluation evaluation = evaluator.evaluate(partnership);
    return new Explainer(evaluator, evaluation)
        .explain(
            evaluation.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(verdict -> verdict.indicator().id().equals(indicator.id()))
                .findFirst()
                .orElseThrow());
  }
}
