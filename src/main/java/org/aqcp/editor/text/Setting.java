package org.aqcp.editor.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.author.phrases.PhraseEntry;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.Indicator;
import org.aqcp.rules.vocabulary.Vocabulary;

/**
 * What a rule file is read with, as far as that is valid.
 *
 * @param phrases the phrases of the vocabulary, described
 * @param sentences those of all rules of the home, with their dash lines
 * @param version the framework version of the rules; empty if it cannot be read
 * @param level the level that the rules are for; empty for roll-up rules
 */
public record Setting(
    Home home,
    Vocabulary vocabulary,
    List<PhraseEntry> phrases,
    List<String> sentences,
    Optional<FrameworkVersion> version,
    Optional<String> level) {
  public Setting {
    phrases = List.copyOf(phrases);
    sentences = List.copyOf(sentences);
  }

  public Optional<Indicator> indicator(String id) {
    return version.flatMap(read -> read.indicator(id));
  }

  /** The thresholds that a rule on an indicator, or on a kind of group, can use. */
  public Map<String, Integer> thresholds(String on) {
    return version.map(read -> read.thresholds(on)).orElse(Map.of());
  }

  /** The indicators that rules in the file can be about. */
  public List<Indicator> indicators() {
    return version
        .map(read -> level.map(read::indicators).orElseGet(read::indicators))
        .orElse(List.of());
  }

  /** The phrase that a line of a rule is; empty if it is made of words. */
  public Optional<PhraseEntry> phrase(String line, boolean conclusion) {
    return phrases.stream()
        .filter(entry -> entry.phrase().conclusion() == conclusion && !entry.madeOfWords())
        .filter(entry -> entry.phrase().fit(line).isPresent())
        .findFirst();
  }
}
