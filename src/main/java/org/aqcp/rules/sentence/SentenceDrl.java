package org.aqcp.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.rules.text.RuleText;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.vocabulary.Vocabulary;

/** The DRL of a sentence, for readers who want to know exactly what it means. */
public final class SentenceDrl {
  private SentenceDrl() {}

  /** The condition of a sentence and the lines that narrow it; empty if a line fits no phrase. */
  public static Optional<String> of(Vocabulary vocabulary, List<String> lines) {
    return new Expander(new SourceFile("", ""), vocabulary, new ArrayList<>())
        .condition(RuleText.SentenceText.of(lines), 1)
        .map(expanded -> expanded.drl().replace("_1", ""));
  }
}
