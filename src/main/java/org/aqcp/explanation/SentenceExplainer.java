package org.aqcp.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Range;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.condition.Share;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.explanation.facts.Unreported;

/** Explains sentences for one partnership. */
final class SentenceExplainer {
  private final Reading reading;
  private final FactNames names;

  SentenceExplainer(Reading reading, FactNames names) {
    this.reading = reading;
    this.names = names;
  }

  SentenceExplanation explain(Sentence sentence, Bindings bindings) {
    return sentence.condition() instanceof SentenceBlock block
        ? explain(sentence, block, bindings)
        : explain(sentence, (Condition) sentence.condition(), bindings);
  }

  /** A block by its sentences, which tell the facts. */
  private SentenceExplanation explain(Sentence sentence, SentenceBlock block, Bindings bindings) {
    List<SentenceExplanation> inner = new ArrayList<>();
    Set<Unreported> unreported = new LinkedHashSet<>();
    for (Sentence one : block.sentences()) {
      SentenceExplanation explained = explain(one, bindings);
      inner.add(explained);
      unreported.addAll(explained.unreported());
    }
    Counted counted = counted(block, inner, bindings);
    return new SentenceExplanation(
        sentence,
        counted.holds(),
        block.of().isCounted() ? Optional.of(counted) : Optional.empty(),
        List::of,
        () -> true,
        Optional::empty,
        block.of().operator().wantsLess(),
        counted.holds() == Truth.UNKNOWN ? List.copyOf(unreported) : List.of(),
        inner);
  }

  /** How many sentences hold, by what is explained of them. */
  private static Counted counted(
      SentenceBlock block, List<SentenceExplanation> inner, Bindings bindings) {
    long holding = inner.stream().filter(one -> one.holds() == Truth.TRUE).count();
    long failing = inner.stream().filter(one -> one.holds() == Truth.FALSE).count();
    return new Counted(
        Quantity.Function.COUNT,
        new Range(holding, inner.size() - failing),
        block.of().operator(),
        block.needed(bindings));
  }

  private SentenceExplanation explain(Sentence sentence, Condition condition, Bindings bindings) {
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
        holds == Truth.UNKNOWN ? facts.undecided() : List.of(),
        List.of());
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
