package org.aqcp.author.phrases;

/** What is left of an English word without its ending: who asks for studies wants the study too. */
final class Stem {
  private static final int SHORTEST = 3;

  private Stem() {}

  /** Whether two words are one, endings aside. */
  static boolean same(String word, String wanted) {
    return of(word).equals(of(wanted));
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

  /** A short word has no ending to lose. */
  private static String without(String word, int letters) {
    return word.length() - letters < SHORTEST ? word : word.substring(0, word.length() - letters);
  }
}
