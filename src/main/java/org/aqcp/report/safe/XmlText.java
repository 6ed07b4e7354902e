package org.aqcp.report.safe;

/**
 * Makes text valid in XML 1.0. Characters that XML cannot hold even escaped, and those that would
 * mislead the reader, are written as Java escapes: {@code \\u001B}.
 */
public final class XmlText {
  private XmlText() {}

  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, shown));
    return shown.toString();
  }

  private static void append(int c, StringBuilder to) {
    if (c != '\n' && c != '\t' && (JsonEscapes.steers(c) || !allowed(c))) {
      to.append("\\u%04X".formatted(c));
    } else {
      to.appendCodePoint(c);
    }
  }

  /**
   * Whether XML 1.0 allows a character: all but most controls, unpaired surrogates, U+FFFE and
   * U+FFFF.
   */
  private static boolean allowed(int c) {
    return (c >= ' ' && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
  }
}
