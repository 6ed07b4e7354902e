package org.aqcp.input.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a user may have meant by a word that is not known. */
public final class Suggestion {
  private static final int LONGEST = 100;

  private static final Pattern SEPARATOR = Pattern.compile("[\\s\\u00A0_\\u2010-\\u2014-]+");

  private Suggestion() {}

  /** The known word that differs least; empty where none is near. */
  public static Optional<String> closest(String word, Collection<String> known) {
    int least = Math.max(1, word.length() / 3) + 1;
    String best = null;
    for (String candidate : known) {
      int distance = distance(word, candidate, least);
      if (distance < least
          || (best != null && distance == least && begins(word, candidate) > begins(word, best))) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many letters both begin with. */
  private static int begins(String word, String other) {
    int same = 0;
    while (same < Math.min(word.length(), other.length())
        && word.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  /**
   * The only known word that is the same but for capitals, blanks, hyphens and underscores: it was
   * meant for certain. Empty where none is, or the word is known.
   */
  public static Optional<String> slip(String word, Collection<String> known) {
    String letters = letters(word);
    List<String> same = known.stream().filter(k -> letters(k).equals(letters)).distinct().toList();
    return same.size() == 1 && !same.get(0).equals(word)
        ? Optional.of(same.get(0))
        : Optional.empty();
  }

  private static String letters(String word) {
    return SEPARATOR.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The only known word that is near; empty where none is, or several are. */
  public static Optional<String> onlyNear(String word, Collection<String> known) {
    int enough = Math.max(1, word.length() / 3) + 1;
    List<String> near =
        known.stream().filter(k -> distance(word, k, enough) < enough).distinct().toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** A question such as {@code did you mean `level`?}, or something else where no word is near. */
  public static String hint(String word, Collection<String> known, String otherwise) {
    String hint = hint(word, known);
    return hint.isEmpty() ? otherwise : hint;
  }

  /** A question such as {@code did you mean `level`?}; empty where no known word is near. */
  public static String hint(String word, Collection<String> known) {
    return advice(word, known).hint();
  }

  /** Asks whether the known word was meant that is near, if there is one. */
  public static Advice advice(String word, Collection<String> known) {
    return closest(word, known).map(Advice::meant).orElse(Advice.NONE);
  }

  /** Whether no more letters than so many are to be added, dropped, changed or swapped. */
  public static boolean differs(String one, String other, int most) {
    return distance(one, other, most + 1) <= most;
  }

  /** How many letters are to be added, dropped, changed or swapped, capitals aside. */
  private static int distance(String a, String b, int enough) {
    if (Math.abs(a.length() - b.length()) >= enough || a.length() > LONGEST) {
      return enough;
    }
    String from = a.toLowerCase(Locale.ROOT);
    String to = b.toLowerCase(Locale.ROOT);
    int[] before = new int[to.length() + 1];
    int[] last = row(to.length());
    for (int i = 1; i <= from.length(); i++) {
      int[] next = new int[to.length() + 1];
      next[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        next[j] = Math.min(last[j - 1] + change, 1 + Math.min(last[j], next[j - 1]));
        if (swapped(from, i, to, j)) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = next;
    }
    return last[to.length()];
  }

  private static boolean swapped(String from, int i, String to, int j) {
    return i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
  }

  private static int[] row(int length) {
    int[] row = new int[length + 1];
    for (int i = 0; i <= length; i++) {
      row[i] = i;
    }
    return row;
  }
}
