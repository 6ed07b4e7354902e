package org.aqcp.input.problem;

/**
 * An edit that unambiguously fixes a problem.
 *
 * @param from the first character to remove
 * @param until the first character to keep; same as {@code from} if nothing is removed
 * @param text the replacement
 */
public record Fix(Place from, Place until, String text) {
  /** A fix within one line. */
  public static Fix of(Place from, int length, String text) {
    return of(Extent.of(from, length), text);
  }

  /** A fix that replaces some words. */
  public static Fix of(Extent words, String text) {
    return new Fix(words.from(), words.until(), text);
  }

  /** Whether it removes something within one line. */
  boolean isOfWords() {
    return from.line() == until.line() && from.column() < until.column();
  }
}
