package org.aqcp.explanation.difference;

import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.FactReading;
import org.aqcp.explanation.SentenceExplanation;

/** A fact that is new or gone, or whose fit to a sentence has changed. */
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

  /** The name and the path without indexes, which change when facts are added above. */
  private static List<String> identity(FactReading fact) {
    return List.of(fact.label(), fact.path().replaceAll("\\[\\d+]", ""));
  }

  /** New or gone facts that do not fit matter only to "every". */
  private static boolean matters(Sides<FactReading> fact, boolean every) {
    if (fact.isNew() || fact.isGone()) {
      return every || fact.latest().holds() != Truth.FALSE;
    }
    return fact.differIn(FactReading::holds);
  }
}
