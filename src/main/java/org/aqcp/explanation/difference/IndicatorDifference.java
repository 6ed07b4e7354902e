package org.aqcp.explanation.difference;

import java.util.List;
import java.util.Optional;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.RuleExplanation;
import org.aqcp.framework.Indicator;

/**
 * The difference in the verdict on an indicator or in the reasons for it.
 *
 * @param thresholds the thresholds whose values differ
 * @param rules the rules that differ in content or in whether they hold
 */
public record IndicatorDifference(
    Sides<IndicatorExplanation> explanation,
    List<ThresholdDifference> thresholds,
    List<RuleDifference> rules) {
  public IndicatorDifference {
    thresholds = List.copyOf(thresholds);
    rules = List.copyOf(rules);
  }

  /** The difference between two explanations, of one partnership or of two. */
  public static IndicatorDifference of(Sides<IndicatorExplanation> explanation) {
    List<ThresholdDifference> thresholds =
        ThresholdDifference.of(explanation.map(one -> one.of().indicator()));
    List<RuleDifference> rules =
        new RuleMatch(rules(explanation.before()), rules(explanation.after()))
            .sides().stream()
                .map(rule -> RuleDifference.of(rule, thresholds))
                .filter(RuleDifference::isAny)
                .toList();
    return new IndicatorDifference(explanation, thresholds, rules);
  }

  private static List<RuleExplanation> rules(Optional<IndicatorExplanation> explanation) {
    return explanation.map(IndicatorExplanation::rules).orElse(List.of());
  }

  public Indicator indicator() {
    return explanation.latest().of().indicator();
  }

  public Sides<Verdict> verdict() {
    return explanation.map(one -> one.of().verdict());
  }

  /** Whether the verdict itself differs, not only its reasons. */
  public boolean isTurned() {
    Sides<Verdict> verdict = verdict();
    return verdict.differIn(Verdict::status) || verdict.differIn(Verdict::couldBecome);
  }

  /** Whether only the facts behind the sentences differ. */
  public boolean isOnFactsOnly() {
    return !isTurned()
        && thresholds.isEmpty()
        && rules.stream().allMatch(RuleDifference::isOnFactsOnly);
  }

  boolean isAny() {
    return isTurned() || !thresholds.isEmpty() || !rules.isEmpty();
  }
}
