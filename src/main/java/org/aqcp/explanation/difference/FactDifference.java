package org.aqcp.explanation.difference;

import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.FactReading;
import org.aqcp.explanation.SentenceExplanation;

/** A fact that fits a sentence otherwise than before, or that is new or gone. */
public record FactDifference(Sides<FactReading> reading) {

  static List<FactDifference> of(Sides<SentenceExplanation> sentence) {
    if (sentence.isNew() || sentence.isGone()) {
      return List.of();
    }
    boolean every = sentence.latest().sentence().condition() instanceof Condition.Every;
    return Sides.matched(
            facts(sentence.before()), facts(sentence.after()), FactDifference::identity)
        .stream()
        .filter(fact -> matters(fact, every))
        .map(FactDifference::new)
        .toList();
  }

  private static List<FactReading> facts(Optional<SentenceExplanation> sentence) {
    return sentence.map(SentenceExplanation::facts).orElse(List.of());
  }

  /** Its name and its section: its number in the section changes with every line above it. */
  private static List<String> identity(FactReading fact) {
    return List.of(fact.label(), fact.path().replaceAll("\\[\\d+]", ""));
  }

  /** What does not fit, on either side, says something only to "every". */
  private static boolean matters(Sides<FactReading> fact, boolean every) {
    if (fact.isNew() || fact.isGone()) {
      return every || fact.latest().holds() != Truth.FALSE;
    }
    return fact.differIn(FactReading::holds);
  }
}
