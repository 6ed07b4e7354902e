package org.aqcp.rules.sentence;

import java.util.List;
import java.util.Optional;
import org.aqcp.rules.language.RuleDrl;
import org.aqcp.rules.vocabulary.Vocabulary;

/** What a sentence stands for in Drools' language, as one reads it who wants to know exactly. */
public final class SentenceDrl {
  private SentenceDrl() {}

  /**
   * The condition behind a sentence; empty where a line of it is no phrase.
   *
   * @param lines the sentence, then the lines that narrow it
   */
  public static Optional<String> of(Vocabulary vocabulary, List<String> lines) {
    SentenceReader reader = new SentenceReader(vocabulary);
    return reader
        .read(lines, 1, false)
        .or(() -> reader.read(lines, 1, true))
        .map(condition -> RuleDrl.of(condition, "$quantity").replace("_1", ""));
  }
}
