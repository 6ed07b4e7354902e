package org.aqcp.condition;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of which so many have to hold.
 *
 * @param of how many of them
 * @param number what {@code of} compares with; null where its words say it
 */
public record SentenceBlock(BlockOf of, Term number, List<Sentence> sentences)
    implements Requirement {
  public SentenceBlock {
    sentences = List.copyOf(sentences);
    if (of.isCounted() == (number == null)) {
      throw new IllegalArgumentException(of + " of " + number);
    }
  }

  /** The number that the sentences that hold are compared with. */
  public long needed(Bindings bindings) {
    return switch (of) {
      case ANY -> 1;
      case ALL -> sentences.size();
      case NONE -> 0;
      case NOT_ALL -> sentences.size() - 1;
      case AT_LEAST, AT_MOST, EXACTLY -> ((Number) number.value(bindings)).longValue();
    };
  }

  /** How many of the sentences hold, and how many could. */
  public Range range(Reading reading, Bindings bindings) {
    long certain = 0;
    long possible = 0;
    for (Sentence sentence : sentences) {
      Truth truth = sentence.condition().read(reading, bindings);
      certain += truth == Truth.TRUE ? 1 : 0;
      possible += truth == Truth.FALSE ? 0 : 1;
    }
    return new Range(certain, possible);
  }

  @Override
  public Truth read(Reading reading, Bindings bindings) {
    return range(reading, bindings).compare(of.operator(), needed(bindings));
  }

  /** The same sentences, of which another number has to hold. */
  public SentenceBlock by(Operator operator, Term other) {
    return new SentenceBlock(BlockOf.counted(operator), other, sentences);
  }

  /** The same block of other sentences. */
  public SentenceBlock of(List<Sentence> others) {
    return new SentenceBlock(of, number, others);
  }

  @Override
  public Requirement rewritten(Rewriting by) {
    List<Sentence> rewritten = new ArrayList<>();
    for (Sentence sentence : sentences) {
      rewritten.add(sentence.meaning(by.requirement(sentence.condition())));
    }
    return new SentenceBlock(of, by.term(number), rewritten);
  }

  @Override
  public List<Condition> conditions() {
    return sentences.stream().flatMap(one -> one.condition().conditions().stream()).toList();
  }

  @Override
  public List<Pattern> patterns() {
    return sentences.stream().flatMap(one -> one.condition().patterns().stream()).toList();
  }

  /** How deep its blocks are nested: 1 if none of its sentences is a block. */
  public int depth() {
    int deepest = 0;
    for (Sentence sentence : sentences) {
      deepest =
          Math.max(
              deepest, sentence.condition() instanceof SentenceBlock inner ? inner.depth() : 0);
    }
    return 1 + deepest;
  }
}
