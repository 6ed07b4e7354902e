package org.aqcp.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a file's bytes, refused where it is no text or could play tricks on its reader. */
final class FileText {
  private static final int LONGEST_LINE = 100_000;

  private FileText() {}

  /**
   * Reads bytes as UTF-8, with or without a byte order mark.
   *
   * @throws InvalidInput where the bytes are not text
   */
  static String of(byte[] bytes, Problems problems) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      refuseHiddenMarks(unmarked, problems);
      refuseLongLines(unmarked, problems);
      return unmarked;
    } catch (CharacterCodingException e) {
      problems.add(Place.NOWHERE, "the file is not UTF-8 text", "save it as UTF-8");
      problems.refuse();
      throw new IllegalStateException("refused above", e);
    }
  }

  /** The parser's time grows with the square of a line's length. */
  private static void refuseLongLines(String text, Problems problems) {
    int line = 1;
    for (int start = 0; start < text.length(); line++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end - start > LONGEST_LINE) {
        problems.add(
            new Place(line, 1),
            "this line has more than " + LONGEST_LINE + " characters",
            "break it into several");
      }
      start = end + 1;
    }
    problems.refuse();
  }

  private static void refuseHiddenMarks(String text, Problems problems) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        problems.add(Place.NOWHERE, "the file is binary, not text", "name a YAML file");
        break;
      }
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        line++;
        lineStart = i + 1;
      } else if (c != '\r' && isHidden(c)) {
        int column = text.codePointCount(lineStart, i) + 1;
        problems.add(new Place(line, column), told(c), "take it out");
      }
    }
    problems.refuse();
  }

  /** The first character of a text that a reader cannot see; -1 where there is none. */
  static int hiddenIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHidden(text.charAt(i)) && text.charAt(i) != '\n') {
        return text.charAt(i);
      }
    }
    return -1;
  }

  static String told(int c) {
    String code = String.format("U+%04X", c);
    return Character.isISOControl(c) || !isDirection(c)
        ? "the control character " + code + " stands in the text"
        : "the character " + code + " reverses the direction of the text";
  }

  private static boolean isHidden(char c) {
    if (c < 0x7F) {
      return c < ' ' && c != '\t' && c != '\n';
    }
    // next-line and the line separators end a line for YAML but not for an editor
    return c < 0xA0
        || c == '\u2028'
        || c == '\u2029'
        || isDirection(c)
        || c >= '\uFFFE'
        || c == '\uFEFF';
  }

  private static boolean isDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
