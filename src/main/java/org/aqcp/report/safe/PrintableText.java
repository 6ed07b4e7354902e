package org.aqcp.report.safe;

/** Makes text of a user's file safe to print on one line. */
public final class PrintableText {
  private static final char STAND_IN = '\uFFFD';

  private PrintableText() {}

  /** Replaces invisible characters with a mark, and tabs and line ends with spaces. */
  public static String of(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isBmpCodePoint(c) ? of((char) c) : c)
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }

  private static char of(char c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return ' ';
    }
    return Character.isSurrogate(c) || JsonEscapes.steers(c) || isInvisible(c) ? STAND_IN : c;
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT || c >= '\uFFFE';
  }
}
