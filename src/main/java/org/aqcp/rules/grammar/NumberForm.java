package org.aqcp.rules.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number in digits or as a word, or a threshold in backticks.
 *
 * @param bound of the numbers that are made up
 */
record NumberForm(int bound) implements Form<String> {
  private static final List<String> WORDS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2}");
  private static final Pattern THRESHOLD = Pattern.compile("`[a-z][a-z0-9-]*`");

  /** Whether a word is a number of any kind. */
  static boolean is(String word) {
    return !word.isEmpty()
        && (word.charAt(0) == '`'
            || Character.isDigit(word.charAt(0))
            || WORDS.contains(word.toLowerCase(Locale.ROOT)));
  }

  @Override
  public void read(Heard heard, int at, Next<? super String> next) {
    String word = heard.word(at);
    int number = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
    if (number >= 0) {
      next.found(String.valueOf(number + 1), at + 1);
    } else if (THRESHOLD.matcher(word).matches()) {
      next.found(word, at + 1);
    } else if (DIGITS.matcher(word).matches()) {
      next.found(word.replace(",", ""), at + 1);
    } else {
      heard.expect(at, Heard.NUMBER);
      heard.tryAt(at, Proposed.NUMBER, () -> next.found(Proposed.NUMBER, at + 1));
    }
  }

  @Override
  public Set<String> firsts() {
    return Set.of(Heard.NUMBER);
  }

  @Override
  public void say(Said said) {
    said.word(String.valueOf(said.number(bound)));
  }
}
