package org.aqcp.explanation.difference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aqcp.condition.Sentence;
import org.aqcp.explanation.SentenceExplanation;

/**
 * The difference of a sentence in content or in whether it holds.
 *
 * @param thresholds the thresholds that it uses and whose values differ
 * @param facts the facts that are new or gone, or whose fit has changed
 * @param inner the sentences of the block that it is which differ
 */
public record SentenceDifference(
    Sides<SentenceExplanation> explanation,
    List<ThresholdDifference> thresholds,
    List<FactDifference> facts,
    List<SentenceDifference> inner) {
  /** The number of the sentence in a variable name, which does not affect the meaning. */
  private static final Pattern NUMBER_OF_SENTENCE = Pattern.compile("(\\$\\w+?)_\\d+");

  public SentenceDifference {
    thresholds = List.copyOf(thresholds);
    facts = List.copyOf(facts);
    inner = List.copyOf(inner);
  }

  /** Those of the sentences of a rule or block that differ. */
  static List<SentenceDifference> of(
      List<SentenceExplanation> before,
      List<SentenceExplanation> after,
      List<ThresholdDifference> thresholds) {
    return new SentenceMatch(before, after)
        .sides().stream()
            .map(sentence -> of(sentence, thresholds))
            .filter(SentenceDifference::isAny)
            .toList();
  }

  private static SentenceDifference of(
      Sides<SentenceExplanation> explanation, List<ThresholdDifference> thresholds) {
    List<String> used = explanation.latest().sentence().ownThresholds();
    return new SentenceDifference(
        explanation,
        thresholds.stream().filter(threshold -> used.contains(threshold.name())).toList(),
        FactDifference.of(explanation),
        explanation.isGone()
            ? List.of()
            : of(inner(explanation.before()), inner(explanation.after()), thresholds));
  }

  private static List<SentenceExplanation> inner(Optional<SentenceExplanation> sentence) {
    return sentence.map(SentenceExplanation::inner).orElse(List.of());
  }

  /** Whether its truth differs. */
  public boolean isTurned() {
    return explanation.differIn(SentenceExplanation::holds);
  }

  /** Whether its text differs; of a block, its header. */
  public boolean isReworded() {
    return isOnBothSides() && explanation.differIn(SentenceDifference::written);
  }

  private static List<String> written(SentenceExplanation explanation) {
    Sentence sentence = explanation.sentence();
    return sentence.inner().isEmpty() ? sentence.lines() : List.of(sentence.lines().get(0));
  }

  /** Whether the same text means something else because its phrase was changed. */
  public boolean meansElse() {
    return isOnBothSides() && !isReworded() && explanation.differIn(one -> meaning(one.sentence()));
  }

  /** Whether the counted or the needed number differs. */
  public boolean countsElse() {
    return isOnBothSides() && explanation.differIn(SentenceExplanation::counted);
  }

  boolean isOnFactsOnly() {
    return isOnBothSides()
        && !isTurned()
        && !isReworded()
        && !meansElse()
        && thresholds.isEmpty()
        && inner.stream().allMatch(SentenceDifference::isOnFactsOnly);
  }

  boolean isAny() {
    return !isOnFactsOnly() || countsElse() || !facts.isEmpty() || !inner.isEmpty();
  }

  private boolean isOnBothSides() {
    return !explanation.isNew() && !explanation.isGone();
  }

  /** Nothing of a block, whose header has one meaning. */
  private static String meaning(Sentence sentence) {
    return sentence.inner().isEmpty()
        ? NUMBER_OF_SENTENCE.matcher(sentence.condition().toString()).replaceAll("$1")
        : "";
  }
}
