package org.aqcp.rules.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.aqcp.condition.Condition;
import org.aqcp.input.problem.Place;
import org.aqcp.rules.language.ConditionReader;
import org.aqcp.rules.language.NotReadable;
import org.aqcp.rules.text.Line;
import org.aqcp.rules.text.RuleText;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.vocabulary.Phrase;
import org.aqcp.rules.vocabulary.Vocabulary;

/** The phrases of a home, to say sentences with that stand in no rule file. */
public final class SentenceReader {
  /** What fills a blank of a line, and where it begins and ends. */
  public record Filled(String text, int start, int end) {
    /** The line with something else in the blank. */
    public String with(String other, String line) {
      return line.substring(0, start) + other + line.substring(end);
    }
  }

  private static final SourceFile NONE = new SourceFile("", "");

  private final Vocabulary vocabulary;

  public SentenceReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * What a sentence says; empty where it is not one.
   *
   * @param lines the sentence, then those that narrow it
   * @param number of the sentence in its rule
   */
  public Optional<Condition> read(List<String> lines, int number, boolean rollUp) {
    RuleText.SentenceText text =
        new RuleText.SentenceText(
            line(lines.get(0)), lines.stream().skip(1).map(SentenceReader::line).toList());
    try {
      Optional<Expander.Expanded> expanded =
          new Expander(NONE, vocabulary, new ArrayList<>()).condition(text, number);
      return expanded.isPresent()
          ? Optional.of(ConditionReader.read(expanded.get().text(), rollUp))
          : Optional.empty();
    } catch (NotReadable e) {
      return Optional.empty();
    }
  }

  /** What fills the blanks of a line, in its order; none where no phrase fits. */
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

  private static Line line(String text) {
    return new Line(text, Place.NOWHERE);
  }
}
