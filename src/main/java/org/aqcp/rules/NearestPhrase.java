package org.aqcp.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What may have been meant by a line that no phrase fits. */
final class NearestPhrase {
  /** Below this share of common words a suggestion would only mislead. */
  private static final double ENOUGH = 0.34;

  private NearestPhrase() {}

  /** Advice: a slip that is easily mended, else the phrase that shares the most words. */
  static String hint(String line, boolean conclusion, Vocabulary vocabulary) {
    String capital = line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    Map<String, String> slips = new LinkedHashMap<>();
    slips.put(line.replaceFirst("[.;,]$", ""), "leave out what stands after the last word");
    slips.put("- " + line, "begin a line that narrows the sentence above with `- `");
    slips.put(line.replaceFirst("^-\\s*", ""), "leave out the `-`");
    slips.put(capital, "begin with a capital letter");
    for (Map.Entry<String, String> slip : slips.entrySet()) {
      if (fits(slip.getKey(), conclusion, vocabulary)) {
        return slip.getValue();
      }
    }
    return nearest(line, conclusion, vocabulary)
        .map(phrase -> "did you mean `" + phrase.shown() + "`?")
        .orElse("`aqcp rules phrases` lists what can be said");
  }

  private static boolean fits(String line, boolean conclusion, Vocabulary vocabulary) {
    return vocabulary.phrases().stream()
        .anyMatch(phrase -> phrase.conclusion() == conclusion && phrase.fit(line).isPresent());
  }

  private static Optional<Phrase> nearest(String line, boolean conclusion, Vocabulary vocabulary) {
    Set<String> wanted = words(line);
    return vocabulary.phrases().stream()
        .filter(p -> p.conclusion() == conclusion && p.narrows() == line.startsWith("-"))
        .filter(p -> likeness(wanted, words(p.shown())) >= ENOUGH)
        .max(Comparator.comparingDouble(p -> likeness(wanted, words(p.shown()))));
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
