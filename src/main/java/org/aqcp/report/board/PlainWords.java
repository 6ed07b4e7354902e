package org.aqcp.report.board;

import java.util.List;
import java.util.Optional;
import org.aqcp.explanation.FactReading;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.input.problem.Words;
import org.aqcp.report.evaluation.PartText;
import org.aqcp.report.words.DayWords;

/** What reports say with keys and lines, for readers who do not see the file. */
final class PlainWords {
  private PlainWords() {}

  /** A fact by its name; of the partnership itself, what it says. */
  static String named(FactReading fact) {
    return fact.says().isEmpty() ? fact.label() : PartText.said(fact.says());
  }

  /** The first few of some texts, and how many there are besides; empty if there are none. */
  static Optional<String> first(int few, List<String> texts, boolean complete) {
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    int more = texts.size() - few;
    String all = String.join("; ", texts.subList(0, Math.min(few, texts.size())));
    return Optional.of(
        all + (more > 0 ? "; and " + (complete ? "" : "at least ") + more + " more" : ""));
  }

  static Optional<String> missing(List<Unreported> unreported, int few) {
    return first(few, unreported.stream().map(PlainWords::missing).toList(), true);
  }

  /** Names something that is not reported. */
  static String missing(Unreported one) {
    if (one.value() instanceof String section) {
      return "whether there are " + spoken(section) + " that are not listed";
    }
    if (one.key().isEmpty()) {
      return spoken(one.path());
    }
    if (one.path().equals(one.key())) {
      return PartText.about(one.key());
    }
    String part = spoken(one.key()) + " of " + one.label();
    return one.said() == null
        ? part
        : "the exact " + part + ", given as " + DayWords.of(one.said());
  }

  /** A section or part as readers call it. */
  static String spoken(String key) {
    return Words.spoken(key);
  }
}
