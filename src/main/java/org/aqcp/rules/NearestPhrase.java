package org.aqcp.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The phrase that shares the most words with a line that no phrase fits. */
final class NearestPhrase {
  /** Below this share of common words a suggestion would only mislead. */
  private static final double ENOUGH = 0.34;

  private NearestPhrase() {}

  static Optional<Phrase> to(String line, boolean conclusion, Vocabulary vocabulary) {
    Set<String> wanted = words(line);
    return vocabulary.phrases().stream()
        .filter(p -> p.conclusion() == conclusion && p.narrows() == line.startsWith("-"))
        .filter(p -> likeness(wanted, words(p.said())) >= ENOUGH)
        .max(Comparator.comparingDouble(p -> likeness(wanted, words(p.said()))));
  }

  private static double likeness(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return (double) common.size() / (one.size() + other.size() - common.size());
  }

  private static Set<String> words(String text) {
    List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z%]+"));
    Set<String> all = new HashSet<>(words);
    all.remove("");
    return all;
  }
}
