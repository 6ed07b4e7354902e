package org.aqcp.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.rules.grammar.WordSource;
import org.aqcp.rules.text.Line;
import org.aqcp.rules.text.RuleFileReader;
import org.aqcp.rules.text.RuleText;
import org.aqcp.rules.text.SourceFile;

/** Finds the phrases that a rule file uses, and the words that it says. */
public final class PhraseUses {
  private static final Pattern NOUN = Pattern.compile("An? (\\S+)");

  private final SourceFile file;
  private final Vocabulary vocabulary;
  private final List<PhraseUse> uses = new ArrayList<>();

  private PhraseUses(SourceFile file, Vocabulary vocabulary) {
    this.file = file;
    this.vocabulary = vocabulary;
  }

  public static List<PhraseUse> in(SourceFile file, Vocabulary vocabulary) {
    PhraseUses found = new PhraseUses(file, vocabulary);
    for (RuleText rule : RuleFileReader.read(file, vocabulary, new ArrayList<>())) {
      for (RuleText.SentenceText sentence : rule.plainSentences()) {
        String text = sentence.sentence().text();
        found.add(sentence.sentence(), List.of(text));
        sentence.narrowing().forEach(line -> found.add(line, List.of(text, line.text())));
      }
      rule.conclusions.forEach(line -> found.add(line, List.of(line.text())));
    }
    return found.uses;
  }

  private void add(Line line, List<String> lines) {
    vocabulary.phrases().stream()
        .filter(phrase -> phrase.fit(line.text()).isPresent())
        .findFirst()
        .ifPresentOrElse(
            phrase -> add(phrase, line, lines),
            () -> entries(lines).forEach(entry -> addWords(entry, line, lines)));
  }

  private void add(Phrase phrase, Line line, List<String> lines) {
    uses.add(new PhraseUse(phrase, lines, file.name(), line.place().line()));
  }

  /** The entries of the lexicon that say the last line, by their file and line. */
  private Set<String> entries(List<String> lines) {
    return Stream.of(false, true)
        .map(vocabulary::grammar)
        .flatMap(
            grammar ->
                (lines.size() > 1
                        ? grammar.sources(lines.subList(0, 1), lines.get(1))
                        : grammar.sources(lines.get(0)))
                    .stream())
        .map(WordSource::where)
        .collect(Collectors.toSet());
  }

  /** Adds what the entry lets one say of the same facts. */
  private void addWords(String entry, Line line, List<String> lines) {
    vocabulary.sayable().stream()
        .filter(phrase -> phrase.where().equals(entry) && isOfSame(phrase, lines.get(0)))
        .forEach(phrase -> add(phrase, line, lines));
  }

  /** Whether a sentence is about the facts that a phrase such as "A pathway has ..." is about. */
  private static boolean isOfSame(Phrase phrase, String sentence) {
    Matcher noun = NOUN.matcher(phrase.shown());
    return !noun.lookingAt() || sentence.contains(noun.group(1));
  }
}
