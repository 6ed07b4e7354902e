package org.aqcp.input.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Suggests known words for an unknown one. */
public final class Suggestion {
  private static final int MAX_LENGTH = 100;

  private static final Pattern SEPARATOR = Pattern.compile("[\\s\\u00A0_\\u2010-\\u2014-]+");

  private Suggestion() {}

  /** The known word that differs least, if any is close, or the only one that it starts. */
  public static Optional<String> closest(String word, Collection<String> known) {
    int least = Math.max(1, word.length() / 3) + 1;
    String best = null;
    for (String candidate : known) {
      int distance = distance(word, candidate, least + 1);
      if (distance < least
          || (best != null
              && distance == least
              && commonPrefix(word, candidate) > commonPrefix(word, best))) {
        least = distance;
        best = candidate;
      }
    }
    return best == null ? startedBy(word, known) : Optional.of(best);
  }

  private static Optional<String> startedBy(String word, Collection<String> known) {
    if (word.length() < 3) {
      return Optional.empty();
    }
    List<String> longer = known.stream().filter(k -> k.startsWith(word)).distinct().toList();
    return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
  }

  /** The length of the common prefix. */
  private static int commonPrefix(String word, String other) {
    int same = 0;
    while (same < Math.min(word.length(), other.length())
        && word.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  /**
   * The only known word that differs just in case, spaces, hyphens and underscores, so that it is
   * unambiguously meant. Empty if there is none or several, or if the word is known.
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

  /** The only known word that is close; empty if there is none or several. */
  public static Optional<String> onlyNear(String word, Collection<String> known) {
    int limit = Math.max(1, word.length() / 3) + 1;
    List<String> near =
        known.stream().filter(k -> distance(word, k, limit) < limit).distinct().toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** A question such as {@code did you mean `level`?}, or another hint if no word is close. */
  public static String hint(String word, Collection<String> known, String fallback) {
    return advice(word, known).or(fallback).hint();
  }

  /** A question such as {@code did you mean `level`?}; empty if no known word is close. */
  public static String hint(String word, Collection<String> known) {
    return advice(word, known).hint();
  }

  /** A question whether the closest known word was meant; empty if none is close. */
  public static Advice advice(String word, Collection<String> known) {
    return closest(word, known).map(Advice::meant).orElse(Advice.NONE);
  }

  /** Whether the words differ by at most so many letters to add, drop, change or swap. */
  public static boolean differs(String one, String other, int most) {
    return distance(one, other, most + 1) <= most;
  }

  /** The letters to add, drop, change or swap, ignoring case; at most {@code limit}. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit || a.length() > MAX_LENGTH) {
      return limit;
    }
    String from = a.toLowerCase(Locale.ROOT);
    String to = b.toLowerCase(Locale.ROOT);
    int[] before = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    Arrays.setAll(last, i -> i);
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
}
