package org.aqcp.report.words;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Words;

/**
 * Puts a sentence in the singular if its threshold is 1: {@code at least 1 employer has}. Phrases
 * are written in the plural.
 */
final class Singular {
  private static final Pattern ONE =
      Pattern.compile(
          "\\b([Aa]t (?:least|most) 1 )(?:different )?((?:[a-z-]+ )??(?:[a-z-]+ )??)"
              + "([a-z-]{2,}[^s\\W]s)\\b( (?:have|are|were|name|that pay)\\b)?");
  private static final Map<String, String> VERBS =
      Map.of(
          " have",
          " has",
          " are",
          " is",
          " were",
          " was",
          " name",
          " names",
          " that pay",
          " that pays");

  private Singular() {}

  static String of(String sentence) {
    // skip the pattern for most sentences, which are plural
    return sentence.contains("t 1 ") ? ONE.matcher(sentence).replaceAll(Singular::one) : sentence;
  }

  private static String one(MatchResult found) {
    String verb = found.group(4) == null ? "" : VERBS.get(found.group(4));
    return found.group(1) + found.group(2) + Words.singular(found.group(3)) + verb;
  }
}
