package org.aqcp.explanation.difference;

import java.util.List;
import java.util.regex.Pattern;
import org.aqcp.condition.Condition;
import org.aqcp.explanation.SentenceExplanation;

/**
 * The difference of a sentence in content or in whether it holds.
 *
 * @param thresholds the thresholds that it uses and whose values differ
 * @param facts the facts that are new or gone, or whose fit has changed
 */
public record SentenceDifference(
    Sides<SentenceExplanation> explanation,
    List<ThresholdDifference> thresholds,
    List<FactDifference> facts) {
  /** The number of the sentence in a variable name, which does not affect the meaning. */
  private static final Pattern NUMBER_OF_SENTENCE = Pattern.compile("(\\$\\w+?)_\\d+");

  public SentenceDifference {
    thresholds = List.copyOf(thresholds);
    facts = List.copyOf(facts);
  }

  static SentenceDifference of(
      Sides<SentenceExplanation> explanation, List<ThresholdDifference> thresholds) {
    List<String> used = explanation.latest().sentence().thresholds();
    return new SentenceDifference(
        explanation,
        thresholds.stream().filter(threshold -> used.contains(threshold.name())).toList(),
        FactDifference.of(explanation));
  }

  /** Whether its truth differs. */
  public boolean isTurned() {
    return explanation.differIn(SentenceExplanation::holds);
  }

  /** Whether its text differs. */
  public boolean isReworded() {
    return isOnBothSides() && explanation.differIn(RuleMatch::text);
  }

  /** Whether the same text means something else because its phrase was changed. */
  public boolean meansElse() {
    return isOnBothSides()
        && !isReworded()
        && explanation.differIn(one -> meaning(one.sentence().condition()));
  }

  /** Whether the counted or the needed number differs. */
  public boolean countsElse() {
    return isOnBothSides() && explanation.differIn(SentenceExplanation::counted);
  }

  boolean isOnFactsOnly() {
    return isOnBothSides() && !isTurned() && !isReworded() && !meansElse() && thresholds.isEmpty();
  }

  boolean isAny() {
    return !isOnFactsOnly() || countsElse() || !facts.isEmpty();
  }

  private boolean isOnBothSides() {
    return !explanation.isNew() && !explanation.isGone();
  }

  private static String meaning(Condition condition) {
    return NUMBER_OF_SENTENCE.matcher(condition.toString()).replaceAll("$1");
  }
}
