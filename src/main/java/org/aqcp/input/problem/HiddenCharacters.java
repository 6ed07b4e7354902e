package org.aqcp.input.problem;

/** Characters that a reader cannot see, or that move what is written around them. */
public final class HiddenCharacters {
  /** The first half of every character of a block that repeats ASCII, unseen. */
  private static final char TAGS = 0xDB40;

  private HiddenCharacters() {}

  /** The first character of a text that a reader cannot see; -1 where there is none. */
  public static int in(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHidden(text.charAt(i)) && text.charAt(i) != '\n') {
        return text.charAt(i);
      }
    }
    return -1;
  }

  /** Whether a character moves what stands around it, rather than standing there itself. */
  static boolean steers(char c) {
    return c == '\n' || c == '\t' || isHidden(c);
  }

  /** What is wrong with it, as a message says it. */
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
    // next-line and the line separators end a line for YAML but not for an editor
    return c < 0xA0
        || c == '\u2028'
        || c == '\u2029'
        || isDirection(c)
        || c >= '\uFFFE'
        || isInvisible(c);
  }

  /** Format characters; not the joiners, without which some names cannot be written. */
  private static boolean isInvisible(char c) {
    return c == TAGS || (Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D);
  }

  private static boolean isDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
