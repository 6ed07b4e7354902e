package org.aqcp.input.problem;

import java.util.Collection;
import java.util.StringJoiner;

/** Formats names and users' words for files and messages. */
public final class Words {
  private static final int MAX_LENGTH = 60;

  private Words() {}

  /** The key of a component or constant: {@code endDate} becomes {@code end-date}. */
  public static String kebab(String name) {
    return isKebab(name) ? name : hyphened(name);
  }

  /** Whether nothing has to be changed, as for most names. */
  private static boolean isKebab(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean small = c >= 'a' && c <= 'z';
      if (!small && (c == '_' || Character.toLowerCase(c) != c)) {
        return false;
      }
    }
    return true;
  }

  private static String hyphened(String name) {
    StringBuilder kebab = new StringBuilder();
    boolean afterLowercase = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c) && afterLowercase) {
        kebab.append('-');
      }
      afterLowercase = Character.isLowerCase(c) || Character.isDigit(c);
      kebab.append(c == '_' ? '-' : Character.toLowerCase(c));
    }
    return kebab.toString();
  }

  /** A type name in words: {@code FundingStream} becomes {@code funding stream}. */
  public static String spoken(String name) {
    return kebab(name).replace('-', ' ');
  }

  public static String singular(String plural) {
    if (plural.endsWith("ies")) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
  }

  /** A noun with its article: {@code an employer}. */
  public static String article(String noun) {
    boolean softU = noun.startsWith("uni") || noun.startsWith("use");
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 && !softU ? "an " : "a ") + noun;
  }

  /** A user's word in backticks, on one line and shortened if too long. */
  public static String quoted(String word) {
    StringBuilder shown = new StringBuilder("`");
    int end = Math.min(word.length(), word.offsetByCodePoints(0, shownLength(word)));
    for (int i = 0; i < end; i++) {
      char c = word.charAt(i);
      shown.append(HiddenCharacters.steers(c) ? ' ' : c == '`' ? '\'' : c);
    }
    return shown.append(end < word.length() ? "...`" : "`").toString();
  }

  /**
   * An untrusted name on one line. Characters that control a terminal or the text direction are
   * replaced by their code.
   */
  public static String visible(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      shown.append(
          HiddenCharacters.steers(c) ? String.format("\\u%04X", (int) c) : String.valueOf(c));
    }
    return shown.toString();
  }

  private static int shownLength(String word) {
    return word.length() <= MAX_LENGTH ? word.codePointCount(0, word.length()) : MAX_LENGTH / 2;
  }

  /** Words in backticks, separated by commas. */
  public static String listed(Collection<String> words) {
    StringJoiner list = new StringJoiner(", ");
    words.forEach(word -> list.add(quoted(word)));
    return list.toString();
  }
}
