package org.aqcp.rules.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.aqcp.condition.Condition;
import org.aqcp.rules.language.ConditionReader;
import org.aqcp.rules.language.NotReadable;
import org.aqcp.rules.text.RuleText;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.vocabulary.Phrase;
import org.aqcp.rules.vocabulary.Vocabulary;

/** Reads sentences that are in no rule file, with the phrases of a home. */
public record SentenceReader(Vocabulary vocabulary) {
  /** The text that fills a placeholder of a line, with its start and end index. */
  public record Filled(String text, int start, int end) {
    /** The line with other text in the placeholder. */
    public String with(String other, String line) {
      return line.substring(0, start) + other + line.substring(end);
    }
  }

  private static final SourceFile NONE = new SourceFile("", "");

  /**
   * The condition of a sentence; empty if it cannot be read.
   *
   * @param lines the sentence, then the lines that narrow it
   * @param number of the sentence in its rule
   */
  public Optional<Condition> read(List<String> lines, int number, boolean rollUp) {
    Expander expander = new Expander(NONE, vocabulary, new ArrayList<>());
    try {
      Optional<Expander.Expanded> expanded =
          expander.condition(RuleText.SentenceText.of(lines), number, rollUp);
      return expanded.isPresent()
          ? Optional.of(ConditionReader.read(expanded.get().text(), rollUp))
          : Optional.empty();
    } catch (NotReadable e) {
      return Optional.empty();
    }
  }

  /** The texts that fill the placeholders of a line, in order; empty if no phrase fits. */
  public List<Filled> filled(String line) {
    for (Phrase phrase : vocabulary.phrases()) {
      Optional<Matcher> fit = phrase.conclusion() ? Optional.empty() : phrase.fit(line);
      if (fit.isPresent()) {
        Matcher m = fit.get();
        return phrase.blanks().values().stream()
            .map(group -> new Filled(m.group(group), m.start(group), m.end(group)))
            .sorted(Comparator.comparingInt(Filled::start))
            .toList();
      }
    }
    return List.of();
  }
}
