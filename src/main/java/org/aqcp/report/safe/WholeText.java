package org.aqcp.report.safe;

/** Replaces unpaired surrogates, which no encoding can write. */
public final class WholeText {
  private static final char STAND_IN = '\uFFFD';

  private WholeText() {}

  public static String of(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? STAND_IN : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
