package org.aqcp.explanation.difference;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.explanation.SentenceExplanation;

/** Matches the sentences of a rule before and after by text, then reworded ones by shared words. */
record SentenceMatch(List<SentenceExplanation> before, List<SentenceExplanation> after) {
  /** The least share of common words for a sentence to count as reworded. */
  private static final double ALIKE = 0.5;

  List<Sides<SentenceExplanation>> sides() {
    return Sides.matched(before, after, RuleMatch::text, SentenceMatch::nearest);
  }

  private static Optional<SentenceExplanation> nearest(
      SentenceExplanation sentence, List<SentenceExplanation> gone) {
    Set<String> words = words(sentence);
    return gone.stream()
        .filter(old -> likeness(words(old), words) >= ALIKE)
        .max(Comparator.comparingDouble(old -> likeness(words(old), words)));
  }

  private static Set<String> words(SentenceExplanation sentence) {
    return new HashSet<>(List.of(RuleMatch.text(sentence).split(" ")));
  }

  /** The share of words that both have, from 0 to 1. */
  private static double likeness(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return 2.0 * shared / (one.size() + other.size());
  }
}
