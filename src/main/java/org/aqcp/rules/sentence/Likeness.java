package org.aqcp.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.rules.vocabulary.Phrase;

/**
 * How much a line says in the words of a phrase.
 *
 * @param share of the words of both that both have, even if they are misspelled
 * @param left the words and numbers of the line that are not the phrase's own
 */
record Likeness(double share, List<String> left) {
  static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

  private static final Pattern WORDS = Pattern.compile("`[^`]*`|[^\\s,.;:]+");

  /** A shorter word differs too little from others. */
  private static final int LONG_ENOUGH = 4;

  static Likeness of(String line, Phrase phrase) {
    List<String> left = words(line);
    int given = (int) left.stream().filter(word -> !isNumber(word)).count();
    List<String> own = words(BLANK.matcher(phrase.shown()).replaceAll(" "));
    own.removeIf(Likeness::isNumber);
    List<String> missing = new ArrayList<>(own);
    own.stream().filter(left::remove).forEach(missing::remove);
    for (String word : List.copyOf(missing)) {
      Optional<String> misspelled = misspelled(word, left);
      misspelled.ifPresent(left::remove);
      misspelled.ifPresent(typed -> missing.remove(word));
    }
    int common = own.size() - missing.size();
    long blanks = phrase.blanks().keySet().stream().filter(phrase::takesWords).count();
    long others = Math.max(0, given - common - blanks);
    return new Likeness(common / (double) (own.size() + others), left);
  }

  /** The word of a line that is meant to be this one. */
  private static Optional<String> misspelled(String word, List<String> left) {
    List<String> some = left.stream().filter(typed -> isLong(typed) && isLong(word)).toList();
    return Suggestion.closest(word, some);
  }

  private static boolean isLong(String word) {
    return word.length() >= LONG_ENOUGH && !isNumber(word);
  }

  /** Whether a word is a number or a threshold. */
  static boolean isNumber(String word) {
    return word.startsWith("`") || word.matches("\\d+|%|-");
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    WORDS.matcher(text).results().forEach(w -> words.add(w.group().toLowerCase(Locale.ROOT)));
    return words;
  }
}
