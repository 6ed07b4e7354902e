package org.aqcp.explanation.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.explanation.SentenceExplanation;

/** Finds which sentence of a rule is which: by its text, or else by most of its words. */
record SentenceMatch(List<SentenceExplanation> before, List<SentenceExplanation> after) {
  /** Sentences that share fewer of their words are two, not one that was reworded. */
  private static final double ALIKE = 0.5;

  List<Sides<SentenceExplanation>> sides() {
    List<Sides<SentenceExplanation>> sides = new ArrayList<>();
    List<SentenceExplanation> left = new ArrayList<>();
    for (Sides<SentenceExplanation> same : Sides.matched(before, after, RuleMatch::text)) {
      if (same.isGone()) {
        left.add(same.latest());
      } else {
        sides.add(same);
      }
    }
    sides.replaceAll(same -> same.isNew() ? reworded(same, left) : same);
    left.forEach(gone -> sides.add(Sides.gone(gone)));
    return sides;
  }

  private static Sides<SentenceExplanation> reworded(
      Sides<SentenceExplanation> fresh, List<SentenceExplanation> left) {
    Set<String> words = words(fresh.latest());
    Optional<SentenceExplanation> nearest =
        left.stream()
            .filter(old -> likeness(words(old), words) >= ALIKE)
            .max(Comparator.comparingDouble(old -> likeness(words(old), words)));
    nearest.ifPresent(left::remove);
    return new Sides<>(nearest, fresh.after());
  }

  private static Set<String> words(SentenceExplanation sentence) {
    return new HashSet<>(List.of(RuleMatch.text(sentence).split(" ")));
  }

  /** The share of words that both have. */
  private static double likeness(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return 2.0 * shared / (one.size() + other.size());
  }
}
