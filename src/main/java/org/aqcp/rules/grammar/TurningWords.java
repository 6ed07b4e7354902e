package org.aqcp.rules.grammar;

import java.util.List;
import java.util.Set;

/** Words that a meaning turns on. What is suggested for a line never has others. */
public final class TurningWords {
  private static final Set<String> ALL =
      Set.of(
          "no",
          "not",
          "without",
          "least",
          "most",
          "fewer",
          "less",
          "more",
          "than",
          "exactly",
          "every",
          "all",
          "only",
          "and",
          "or",
          "both",
          "between",
          "half",
          "none",
          "any",
          "from",
          "last",
          "next",
          "ago",
          "year",
          "years",
          "month",
          "months",
          "different",
          "total");

  private TurningWords() {}

  static boolean has(String word) {
    return ALL.contains(word);
  }

  /** Those in a line, in its order. */
  public static List<String> in(String line) {
    return Heard.words(line).stream().filter(ALL::contains).toList();
  }
}
