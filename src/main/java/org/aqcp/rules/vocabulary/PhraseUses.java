package org.aqcp.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.rules.text.Line;
import org.aqcp.rules.text.RuleFileReader;
import org.aqcp.rules.text.RuleText;
import org.aqcp.rules.text.SourceFile;

/** Finds the phrases that a rule file uses. */
public final class PhraseUses {
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
        .ifPresent(
            phrase -> uses.add(new PhraseUse(phrase, lines, file.name(), line.place().line())));
  }
}
