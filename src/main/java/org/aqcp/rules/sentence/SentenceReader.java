package org.aqcp.rules.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Sentence;
import org.aqcp.input.record.PartMarks;
import org.aqcp.rules.language.ConditionReader;
import org.aqcp.rules.language.NotReadable;
import org.aqcp.rules.text.Line;
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

  private static final Pattern VALUE = Pattern.compile("`[^`]*`|\\b\\d+\\b|\\b[a-z][a-z0-9-]*");
  private static final Pattern WORD = Pattern.compile("[a-z].*");
  private static final Set<String> ALLOWED = allowed();

  private static final SourceFile NONE = new SourceFile("", "");

  /**
   * What a sentence or a block requires; empty if it cannot be read.
   *
   * @param lines the sentence, then the lines that narrow it; of a block, its lines as indented
   * @param number of the sentence in its rule
   */
  public Optional<Requirement> read(List<String> lines, int number, boolean rollUp) {
    AtomicInteger read = new AtomicInteger(number);
    return RuleText.SentenceText.of(lines)
        .flatMap(
            text ->
                SentenceBlocks.of(
                    text, rollUp, plain -> sentence(plain, read.getAndIncrement(), rollUp)))
        .map(Sentence::condition);
  }

  private Optional<Sentence> sentence(RuleText.SentenceText text, int number, boolean rollUp) {
    Expander expander = new Expander(NONE, vocabulary, new ArrayList<>());
    try {
      Optional<Expander.Expanded> expanded = expander.condition(text, number, rollUp);
      if (expanded.isEmpty()) {
        return Optional.empty();
      }
      Condition condition = ConditionReader.read(expanded.get().text(), rollUp);
      List<String> lines = text.lines().stream().map(Line::text).toList();
      return Optional.of(Sentence.of(text.sentence().place().line(), lines, condition));
    } catch (NotReadable e) {
      return Optional.empty();
    }
  }

  /** The texts that fill the placeholders of a line, in order; empty if cannot understand. */
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
    return vocabulary.fits(line, false) ? spoken(line) : List.of();
  }

  /** The thresholds, numbers and words of the partnership file in a line made of words. */
  private static List<Filled> spoken(String line) {
    return VALUE
        .matcher(line)
        .results()
        .filter(value -> !WORD.matcher(value.group()).matches() || ALLOWED.contains(value.group()))
        .map(value -> new Filled(value.group(), value.start(), value.end()))
        .toList();
  }

  private static Set<String> allowed() {
    return Kind.all().values().stream()
        .flatMap(kind -> kind.components().values().stream())
        .flatMap(component -> PartMarks.of(component).words().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
