package org.aqcp.explanation;

import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Share;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.facts.FactNames;

/** Explains sentences for one partnership. */
final class SentenceExplainer {
  private final Reading reading;
  private final FactNames names;

  SentenceExplainer(Reading reading, FactNames names) {
    this.reading = reading;
    this.names = names;
  }

  SentenceExplanation explain(Sentence sentence, Bindings bindings) {
    Condition condition = sentence.condition();
    Optional<Counted> counted = counted(condition, bindings);
    Truth holds = counted.map(Counted::holds).orElseGet(() -> condition.read(reading, bindings));
    SentenceFacts facts = new SentenceFacts(condition, holds, reading, bindings, names);
    return new SentenceExplanation(
        sentence,
        holds,
        counted,
        facts::readings,
        facts::complete,
        () -> share(condition, bindings),
        !condition.wantsMore(),
        holds == Truth.UNKNOWN ? facts.undecided() : List.of());
  }

  private Optional<Share.Counted> share(Condition condition, Bindings bindings) {
    return condition instanceof Quantity quantity
        ? quantity.share(reading, bindings)
        : Optional.empty();
  }

  private Optional<Counted> counted(Condition condition, Bindings bindings) {
    return quantity(condition, bindings)
        .map(
            quantity ->
                new Counted(
                    quantity.function(),
                    quantity.range(reading, bindings),
                    quantity.operator(),
                    quantity.needed(bindings)));
  }

  /** What is compared with a number, or with another quantity that is known. */
  private Optional<Quantity> quantity(Condition condition, Bindings bindings) {
    return condition instanceof Comparing comparing
        ? comparing.known(reading, bindings)
        : Optional.of(condition).filter(Quantity.class::isInstance).map(Quantity.class::cast);
  }
}
