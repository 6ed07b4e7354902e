package org.aqcp.editor.text;

import java.util.List;
import java.util.Optional;
import org.aqcp.author.phrases.PhraseEntry;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.Indicator;
import org.aqcp.rules.vocabulary.Vocabulary;

/**
 * What a rule file is read with, as far as it can be read itself.
 *
 * @param phrases the vocabulary, explained
 * @param version that the rules are of; empty where it cannot be read
 * @param level of the partnerships that the rules are for; empty for the roll-up
 */
public record Setting(
    Home home,
    Vocabulary vocabulary,
    List<PhraseEntry> phrases,
    Optional<FrameworkVersion> version,
    Optional<String> level) {
  public Setting {
    phrases = List.copyOf(phrases);
  }

  public Optional<Indicator> indicator(String id) {
    return version.flatMap(read -> read.indicator(id));
  }

  /** The indicators that a rule of the file can be about. */
  public List<Indicator> indicators() {
    return version
        .map(read -> level.map(read::indicators).orElseGet(read::indicators))
        .orElse(List.of());
  }

  /** The phrase that a whole line of a rule is. */
  public Optional<PhraseEntry> phrase(String line, boolean conclusion) {
    return phrases.stream()
        .filter(entry -> entry.phrase().conclusion() == conclusion)
        .filter(entry -> entry.phrase().fit(line).isPresent())
        .findFirst();
  }
}
