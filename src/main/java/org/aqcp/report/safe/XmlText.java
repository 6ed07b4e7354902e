package org.aqcp.report.safe;

/**
 * Text as XML 1.0 can hold it. What it cannot hold at all, not even escaped, and what would steer
 * its reader's eye is written as a Java programmer would: {@code \\u001B}.
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

  /** The characters of XML 1.0: lone surrogates and two that never mean anything are not. */
  private static boolean allowed(int c) {
    return (c >= ' ' && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
  }
}
