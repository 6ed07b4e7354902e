package org.aqcp.rules.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.rules.grammar.Grammar;
import org.aqcp.rules.grammar.SayableEntry;

/**
 * What can be said with the words of a lexicon, as phrases to look up: for each entry a sentence
 * that says it. The grammar reads far more than these.
 */
final class SpokenPhrases {
  private SpokenPhrases() {}

  static List<Phrase> of(Grammar grammar) {
    List<Phrase> phrases = new ArrayList<>();
    for (SayableEntry example : grammar.examples()) {
      phrase(example).ifPresent(phrases::add);
    }
    return phrases;
  }

  private static Optional<Phrase> phrase(SayableEntry example) {
    return PhraseShape.of(example.said())
        .map(
            shape ->
                new Phrase(
                    false,
                    example.said(),
                    example.drl(),
                    shape.pattern(),
                    blanks(shape),
                    example.file(),
                    example.line()));
  }

  private static Map<String, Integer> blanks(PhraseShape shape) {
    return new LinkedHashMap<>(shape.blanks());
  }
}
