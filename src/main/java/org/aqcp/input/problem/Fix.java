package org.aqcp.input.problem;

/**
 * What is to be written in place of what is wrong, where that is certain.
 *
 * @param from the first character that goes
 * @param until the first character that stays; the same as {@code from} where nothing goes
 * @param text what comes in their place
 */
public record Fix(Place from, Place until, String text) {
  /** A mend within one line. */
  public static Fix of(Place from, int length, String text) {
    return new Fix(from, new Place(from.line(), from.column() + length), text);
  }
}
