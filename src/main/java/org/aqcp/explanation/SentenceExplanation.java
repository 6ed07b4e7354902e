package org.aqcp.explanation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Share;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.facts.Unreported;

/** Why a sentence holds, does not hold or is open. */
public final class SentenceExplanation {
  private final Sentence sentence;
  private final Truth holds;
  private final Optional<Counted> counted;
  private final Lazy<List<FactReading>> facts;
  private final Supplier<Boolean> complete;
  private final Supplier<Optional<Share.Counted>> share;
  private final boolean against;
  private final List<Unreported> unreported;
  private final List<SentenceExplanation> inner;

  SentenceExplanation(
      Sentence sentence,
      Truth holds,
      Optional<Counted> counted,
      Supplier<List<FactReading>> facts,
      Supplier<Boolean> complete,
      Supplier<Optional<Share.Counted>> share,
      boolean against,
      List<Unreported> unreported,
      List<SentenceExplanation> inner) {
    this.sentence = sentence;
    this.holds = holds;
    this.counted = counted;
    this.facts = new Lazy<>(facts);
    this.complete = complete;
    this.share = share;
    this.against = against;
    this.unreported = List.copyOf(unreported);
    this.inner = List.copyOf(inner);
  }

  public Sentence sentence() {
    return sentence;
  }

  public Truth holds() {
    return holds;
  }

  public Optional<Counted> counted() {
    return counted;
  }

  /**
   * The facts that the sentence is about: those that fit first, then by how little they lack. Found
   * on first use, since an overview shows none of them.
   */
  public List<FactReading> facts() {
    return facts.get();
  }

  /**
   * Whether the facts are all that there are; otherwise there are too many, and they are examples.
   */
  public boolean complete() {
    return complete.get();
  }

  /** How many a share counts, if all of it is known. */
  public Optional<Share.Counted> share() {
    return share.get();
  }

  /** Whether facts that fit stand against the sentence rather than for it. */
  public boolean against() {
    return against;
  }

  /** The unreported parts that would decide the sentence, if it is open. */
  public List<Unreported> unreported() {
    return unreported;
  }

  /** Why each sentence of the block that it is holds or not; none for other sentences. */
  public List<SentenceExplanation> inner() {
    return inner;
  }
}
