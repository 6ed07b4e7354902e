package org.aqcp.rules.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.rules.grammar.TurningWords;
import org.aqcp.rules.vocabulary.Phrase;
import org.aqcp.rules.vocabulary.Vocabulary;

/** Suggests what a line that fits no phrase was meant to be. */
final class NearestPhrase {
  private static final Pattern AND = Pattern.compile("(?i),? and (?=\\S)");

  private static final Pattern NOT_MET = Pattern.compile("(?i)\\bnot met\\b");

  private NearestPhrase() {}

  /** Advises to split two sentences, or suggests the phrase that shares the most words. */
  static Advice advice(String line, boolean conclusion, boolean rollUp, Vocabulary vocabulary) {
    if (isTwo(line, conclusion, vocabulary)) {
      return Advice.of("write two sentences, each on a line of its own");
    }
    if (conclusion && NOT_MET.matcher(line).find()) {
      return Advice.of(
          "no rule is needed for that: an indicator is not met if no rule makes it anything else");
    }
    Advice spoken = conclusion ? Advice.NONE : vocabulary.grammar(rollUp).advice(line);
    if (spoken.meant().isPresent()) {
      return spoken;
    }
    return (conclusion ? nearestConclusion(line, vocabulary) : nearest(line, vocabulary))
        .map(Advice::meant)
        .orElse(
            spoken.hint().isEmpty()
                ? Advice.of("`aqcp rules words` lists what can be said")
                : spoken);
  }

  private static boolean isTwo(String line, boolean conclusion, Vocabulary vocabulary) {
    Matcher and = AND.matcher(line);
    while (and.find()) {
      String first = line.substring(0, and.start());
      String rest = line.substring(and.end());
      String second = rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
      if (vocabulary.fits(first, conclusion) && vocabulary.fits(second, conclusion)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Compares letters: conclusions differ in only a word or two, and the wrong one would reverse the
   * rule.
   */
  private static Optional<String> nearestConclusion(String line, Vocabulary vocabulary) {
    List<String> all =
        vocabulary.phrases().stream().filter(Phrase::conclusion).map(Phrase::shown).toList();
    return Suggestion.closest(line, all);
  }

  /** Compares letters here too, and never takes one for another that means the contrary. */
  private static Optional<String> nearest(String line, Vocabulary vocabulary) {
    List<String> turning = TurningWords.in(line);
    List<String> all =
        vocabulary.phrases().stream()
            .filter(p -> !p.conclusion() && p.narrows() == line.startsWith("-"))
            .map(Phrase::shown)
            .filter(shown -> TurningWords.in(shown).equals(turning))
            .toList();
    return Suggestion.closest(line, all);
  }
}
