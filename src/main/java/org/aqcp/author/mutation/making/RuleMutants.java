package org.aqcp.author.mutation.making;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.rules.sentence.SentenceReader;

/** Makes the mutants of the sentences of one rule, those of blocks too. */
final class RuleMutants {
  private final SentenceReader sentenceReader;
  private final WrittenPlaces places;
  private final Rule rule;
  private final BiConsumer<Mutant.Difference, List<Sentence>> add;
  private int number;

  /**
   * The mutants of a rule.
   *
   * @param add takes each difference with the sentences that the rule then has
   */
  RuleMutants(
      SentenceReader sentenceReader,
      WrittenPlaces places,
      Rule rule,
      BiConsumer<Mutant.Difference, List<Sentence>> add) {
    this.sentenceReader = sentenceReader;
    this.places = places;
    this.rule = rule;
    this.add = add;
  }

  void make() {
    sentences(rule.sentences(), UnaryOperator.identity());
  }

  /**
   * Those of the sentences of the rule, or of a block in it.
   *
   * @param whole makes the sentences of the rule of these
   */
  private void sentences(List<Sentence> sentences, UnaryOperator<List<Sentence>> whole) {
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      int at = i;
      if (sentences.size() > 1) {
        List<Sentence> without = new ArrayList<>(sentences);
        without.remove(at);
        add.accept(dropped(sentence), whole.apply(without));
      }
      if (sentence.condition() instanceof SentenceBlock block) {
        for (BlockMutants.Changed changed : BlockMutants.of(block)) {
          add.accept(
              changed(changed.kind(), sentence, sentence.line(), 0, List.of(changed.header())),
              whole.apply(with(sentences, at, changed.block())));
        }
        sentences(block.sentences(), inner -> whole.apply(with(sentences, at, block.of(inner))));
      } else {
        plain(sentence, now -> whole.apply(with(sentences, at, now)));
      }
    }
  }

  private interface Whole {
    List<Sentence> with(Requirement changed);
  }

  private void plain(Sentence sentence, Whole whole) {
    int[] lines = places.lines(sentence, rule);
    for (SentenceMutants.Changed changed :
        new SentenceMutants(sentenceReader, sentence, ++number, rule.rollUp()).all()) {
      add.accept(
          changed(changed.kind(), sentence, lines[changed.line()], changed.line(), changed.after()),
          whole.with(changed.condition()));
    }
  }

  private static List<Sentence> with(List<Sentence> sentences, int at, Requirement changed) {
    List<Sentence> now = new ArrayList<>(sentences);
    now.set(at, sentences.get(at).meaning(changed));
    return now;
  }

  private Mutant.Difference changed(
      MutantKind kind, Sentence sentence, int line, int at, List<String> after) {
    return new Mutant.Difference(
        kind,
        rule.name(),
        rule.file(),
        line,
        sentence.lines(),
        at,
        List.of(sentence.lines().get(at)),
        after);
  }

  private Mutant.Difference dropped(Sentence sentence) {
    return new Mutant.Difference(
        MutantKind.DROPPED_SENTENCE,
        rule.name(),
        rule.file(),
        sentence.line(),
        sentence.lines(),
        0,
        sentence.lines(),
        List.of());
  }
}
