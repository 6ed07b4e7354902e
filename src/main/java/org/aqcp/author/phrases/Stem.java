package org.aqcp.author.phrases;

/**
 * Strips endings from English words, so that a search for {@code studies} also finds {@code study}.
 */
final class Stem {
  private static final int SHORTEST = 3;

  private Stem() {}

  /** Whether two words have the same stem. */
  static boolean same(String word, String other) {
    return of(word).equals(of(other));
  }

  static String of(String word) {
    String stem = word;
    if (stem.endsWith("ies")) {
      stem = without(stem, 3) + "y";
    } else if (stem.endsWith("s") && !stem.endsWith("ss")) {
      stem = without(stem, 1);
    }
    if (stem.endsWith("ing")) {
      stem = without(stem, 3);
    } else if (stem.endsWith("ed")) {
      stem = without(stem, 2);
    }
    boolean silent = stem.length() > SHORTEST && (stem.endsWith("e") || stem.endsWith("y"));
    return silent ? without(stem, 1) : stem;
  }

  /** Removes letters from the end unless too little of the word would be left. */
  private static String without(String word, int letters) {
    return word.length() - letters < SHORTEST ? word : word.substring(0, word.length() - letters);
  }
}
