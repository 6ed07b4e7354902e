package org.aqcp.input.problem;

/** Characters that readers cannot see or that move the text around them. */
public final class HiddenCharacters {
  /** The high surrogate of the Unicode tag characters, an invisible copy of ASCII. */
  private static final char TAGS = 0xDB40;

  private HiddenCharacters() {}

  /** The first hidden character of text, or -1. */
  public static int in(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHidden(text.charAt(i)) && text.charAt(i) != '\n') {
        return text.charAt(i);
      }
    }
    return -1;
  }

  /** Whether a character controls the layout instead of being visible itself. */
  static boolean steers(char c) {
    return c == '\n' || c == '\t' || isHidden(c);
  }

  /** The message for a hidden character. */
  public static String described(int c) {
    String code = String.format("U+%04X", c);
    return isDirection(c)
        ? "the character " + code + " reverses the direction of the text"
        : "the hidden character " + code + " is in the text";
  }

  public static boolean isHidden(char c) {
    if (c < 0x7F) {
      return c < ' ' && c != '\t' && c != '\n';
    }
    // NEL and the line separators end a line in YAML but not in editors
    return c < 0xA0
        || c == '\u2028'
        || c == '\u2029'
        || isDirection(c)
        || c >= '\uFFFE'
        || isInvisible(c);
  }

  /** Format characters, except the joiners, which some names need. */
  private static boolean isInvisible(char c) {
    return c == TAGS || (Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D);
  }

  private static boolean isDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
