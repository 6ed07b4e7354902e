package org.aqcp.explanation.difference;

import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Rule;
import org.aqcp.explanation.RuleExplanation;
import org.aqcp.explanation.SentenceExplanation;

/** The difference of a rule: whether it holds, its conclusion and the sentences that differ. */
public record RuleDifference(
    Sides<RuleExplanation> explanation, List<SentenceDifference> sentences) {
  public RuleDifference {
    sentences = List.copyOf(sentences);
  }

  static RuleDifference of(
      Sides<RuleExplanation> explanation, List<ThresholdDifference> thresholds) {
    List<SentenceDifference> sentences =
        SentenceDifference.of(
            sentences(explanation.before()), sentences(explanation.after()), thresholds);
    return new RuleDifference(explanation, sentences);
  }

  private static List<SentenceExplanation> sentences(Optional<RuleExplanation> rule) {
    return rule.map(RuleExplanation::sentences).orElse(List.of());
  }

  public Rule rule() {
    return explanation.latest().rule();
  }

  /** Whether the conclusion differs. */
  public boolean concludesElse() {
    return explanation.differIn(one -> one.rule().conclusion());
  }

  boolean isOnFactsOnly() {
    return !isTurned() && sentences.stream().allMatch(SentenceDifference::isOnFactsOnly);
  }

  boolean isAny() {
    return isTurned() || !sentences.isEmpty();
  }

  private boolean isTurned() {
    return explanation.differIn(RuleExplanation::holds) || concludesElse();
  }
}
