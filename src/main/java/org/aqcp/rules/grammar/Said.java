package org.aqcp.rules.grammar;

import java.util.List;
import java.util.Random;

/** A line that is made up word by word. */
final class Said {
  private static final int LONG = 14;

  private final Random random;
  private final StringBuilder line = new StringBuilder();
  private int words;

  Said(Random random) {
    this.random = random;
  }

  void word(String word) {
    words++;
    if (word.matches("[aeiou].*") && line.toString().matches("(.* )?a")) {
      line.append('n');
    }
    line.append(line.isEmpty() || word.equals(",") ? "" : " ").append(word);
  }

  <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A number from 1 to one less than a bound. */
  int number(int bound) {
    return 1 + random.nextInt(bound - 1);
  }

  /** Whether to say more than must be said. */
  boolean goesOn() {
    return words < LONG && random.nextInt(3) == 0;
  }

  String line() {
    return capital(line.toString());
  }

  /** A line as a sentence starts. */
  static String capital(String line) {
    return line.isEmpty() ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
  }
}
