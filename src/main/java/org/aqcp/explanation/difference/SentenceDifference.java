package org.aqcp.explanation.difference;

import java.util.List;
import java.util.regex.Pattern;
import org.aqcp.condition.Condition;
import org.aqcp.explanation.SentenceExplanation;

/**
 * How a sentence of a rule differs in what it says or in whether it holds.
 *
 * @param thresholds those that it asks for and whose numbers differ
 * @param facts those that fit it on one side only
 */
public record SentenceDifference(
    Sides<SentenceExplanation> explanation,
    List<ThresholdDifference> thresholds,
    List<FactDifference> facts) {
  /** A variable carries the number of its sentence, which is no part of what is said. */
  private static final Pattern NUMBER_OF_SENTENCE = Pattern.compile("(\\$\\w+?)_\\d+");

  public SentenceDifference {
    thresholds = List.copyOf(thresholds);
    facts = List.copyOf(facts);
  }

  static SentenceDifference of(
      Sides<SentenceExplanation> explanation, List<ThresholdDifference> thresholds) {
    List<String> asked = explanation.latest().sentence().thresholds();
    return new SentenceDifference(
        explanation,
        thresholds.stream().filter(threshold -> asked.contains(threshold.name())).toList(),
        FactDifference.of(explanation));
  }

  /** Whether it holds otherwise than before. */
  public boolean isTurned() {
    return explanation.differIn(SentenceExplanation::holds);
  }

  /** Whether it is written in other words. */
  public boolean isReworded() {
    return isOnBothSides() && explanation.differIn(RuleMatch::text);
  }

  /** Whether the same words stand for something else: their phrase was changed. */
  public boolean meansElse() {
    return isOnBothSides()
        && !isReworded()
        && explanation.differIn(one -> meaning(one.sentence().condition()));
  }

  /** Whether another number of facts was counted, or another is needed. */
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
