package org.aqcp.report.layout;

import org.jline.utils.WCWidth;

/**
 * The number of terminal columns that text takes: 0 for a combining mark, 2 for a wide character.
 */
public final class DisplayWidth {
  private DisplayWidth() {}

  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isNarrow(text.charAt(i))) {
        return width + text.substring(i).codePoints().map(DisplayWidth::columns).sum();
      }
      width++;
    }
    return width;
  }

  /** Pads text with spaces to a width. */
  public static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** The longest prefix of text that fits a width. */
  public static String cut(String text, int width) {
    int end = 0;
    int filled = 0;
    while (end < text.length()) {
      int sign = text.codePointAt(end);
      filled += columns(sign);
      if (filled > width) {
        break;
      }
      end += Character.charCount(sign);
    }
    return text.substring(0, end);
  }

  /** Latin, punctuation and the marks of reports, which need no lookup. */
  private static boolean isNarrow(int sign) {
    return sign < 0x300
        || (sign >= 0x2010 && sign < 0x2028)
        || (sign >= 0x2100 && sign < 0x2329)
        || (sign >= 0x2500 && sign < 0x2E80);
  }

  private static int columns(int sign) {
    return isNarrow(sign) ? 1 : Math.max(0, WCWidth.wcwidth(sign));
  }
}
