package org.aqcp.input.problem;

/**
 * What is to be written in place of what is wrong, where that is certain.
 *
 * @param from the first character that goes
 * @param until the first character that stays; the same as {@code from} where nothing goes
 * @param text what comes in their place
 */
public record Fix(Place from, Place until, String text) {
  /** A fix within one line. */
  public static Fix of(Place from, int length, String text) {
    return of(Extent.of(from, length), text);
  }

  /** What writes something else in place of some words. */
  public static Fix of(Extent words, String text) {
    return new Fix(words.from(), words.until(), text);
  }

  /** Whether something within one line goes. */
  boolean isOfWords() {
    return from.line() == until.line() && from.column() < until.column();
  }
}
