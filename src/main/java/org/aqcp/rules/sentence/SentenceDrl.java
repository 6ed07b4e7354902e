package org.aqcp.rules.sentence;

import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Condition;
import org.aqcp.rules.language.RuleDrl;
import org.aqcp.rules.vocabulary.Vocabulary;

/** The DRL of a sentence, for readers who want to know exactly what it means. */
public final class SentenceDrl {
  private SentenceDrl() {}

  /** The condition of a sentence and the lines that narrow it; empty if a line fits no phrase. */
  public static Optional<String> of(Vocabulary vocabulary, List<String> lines) {
    SentenceReader reader = new SentenceReader(vocabulary);
    return reader
        .read(lines, 1, false)
        .or(() -> reader.read(lines, 1, true))
        .filter(Condition.class::isInstance)
        .map(Condition.class::cast)
        .map(condition -> RuleDrl.of(condition, "$quantity").replace("_1", ""));
  }
}
