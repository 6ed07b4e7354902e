package org.aqcp.input.problem;

import java.util.Collection;
import java.util.StringJoiner;

/** How names and users' words are written in files and messages. */
public final class Words {
  private static final int SHOWN = 60;

  private Words() {}

  /** The key of a component or the word of a constant: {@code endDate} is {@code end-date}. */
  public static String kebab(String name) {
    return isKebab(name) ? name : hyphened(name);
  }

  /** Most are one small word: there is nothing to make of it. */
  private static boolean isKebab(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_' || Character.toLowerCase(c) != c) {
        return false;
      }
    }
    return true;
  }

  private static String hyphened(String name) {
    StringBuilder kebab = new StringBuilder();
    boolean afterSmall = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c) && afterSmall) {
        kebab.append('-');
      }
      afterSmall = Character.isLowerCase(c) || Character.isDigit(c);
      kebab.append(c == '_' ? '-' : Character.toLowerCase(c));
    }
    return kebab.toString();
  }

  /** A kind of fact, as one speaks of it: {@code FundingStream} is a {@code funding stream}. */
  public static String spoken(String name) {
    return kebab(name).replace('-', ' ');
  }

  /** One of what a word says several of. */
  public static String singular(String plural) {
    if (plural.endsWith("ies")) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
  }

  /** With its article: {@code an employer}. */
  public static String article(String noun) {
    boolean softU = noun.startsWith("uni") || noun.startsWith("use");
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 && !softU ? "an " : "a ") + noun;
  }

  /** A user's word in backticks, on one line and not too long. */
  public static String quoted(String word) {
    StringBuilder shown = new StringBuilder("`");
    int end = Math.min(word.length(), word.offsetByCodePoints(0, fitting(word)));
    for (int i = 0; i < end; i++) {
      char c = word.charAt(i);
      shown.append(HiddenCharacters.steers(c) ? ' ' : c == '`' ? '\'' : c);
    }
    return shown.append(end < word.length() ? "...`" : "`").toString();
  }

  /**
   * A name that strangers may have given, on one line: what steers a terminal or turns the
   * direction of writing stands there by its number.
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

  private static int fitting(String word) {
    return word.length() <= SHOWN ? word.codePointCount(0, word.length()) : SHOWN / 2;
  }

  /** Words in backticks, with commas. */
  public static String listed(Collection<String> words) {
    StringJoiner list = new StringJoiner(", ");
    words.forEach(word -> list.add(quoted(word)));
    return list.toString();
  }
}
