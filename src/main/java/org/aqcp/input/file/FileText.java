package org.aqcp.input.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.HiddenCharacters;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;

/** Decodes a file as text. Refuses binary content and characters that mislead readers. */
final class FileText {
  private static final int LONGEST_LINE = 100_000;

  /** What a quick decoder writes for bytes that are not UTF-8. */
  private static final char STAND_IN = '\uFFFD';

  private FileText() {}

  /**
   * Reads bytes as UTF-8, with or without a byte order mark.
   *
   * @param ofDocuments what to do about a document of an office program
   * @throws InvalidInput if the bytes are not acceptable text
   */
  static String of(byte[] bytes, String ofDocuments, Problems problems) {
    KnownBinary.of(bytes).ifPresent(known -> refuse(known, ofDocuments, problems));
    try {
      String text = decoded(bytes);
      String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      refuseBinary(unmarked, problems);
      refuseHiddenMarks(unmarked, problems);
      return unmarked;
    } catch (CharacterCodingException e) {
      problems.add(
          InputProblem.NOT_TEXT, Place.NOWHERE, "the file is not UTF-8 text", "save it as UTF-8");
      problems.refuse();
      throw new IllegalStateException("refused above", e);
    }
  }

  /**
   * Decodes in the quick way, and strictly only where that met what is not UTF-8, or a stand-in.
   */
  private static String decoded(byte[] bytes) throws CharacterCodingException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(STAND_IN) < 0
        ? text
        : StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static void refuse(KnownBinary known, String ofDocuments, Problems problems) {
    problems.add(
        InputProblem.NOT_TEXT,
        Place.NOWHERE,
        "the file is " + known.name() + ", not UTF-8 text",
        known.hint().isEmpty() ? ofDocuments : known.hint());
    problems.refuse();
  }

  private static void refuseBinary(String text, Problems problems) {
    if (text.indexOf('\0') >= 0) {
      problems.add(
          InputProblem.NOT_TEXT,
          Place.NOWHERE,
          "the file is binary, not text",
          "choose a text file");
      problems.refuse();
    }
  }

  private static void refuseHiddenMarks(String text, Problems problems) {
    // an array without method calls: the loop runs once, before the JIT compiles it
    char[] chars = text.toCharArray();
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c >= ' ' && c < 0x7F) {
        continue;
      }
      if (c == '\n' || (c == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n'))) {
        refuseLongLine(line, i - lineStart, problems);
        line++;
        lineStart = i + 1;
      } else if (c != '\r' && HiddenCharacters.isHidden(c)) {
        Place place = new Place(line, text.codePointCount(lineStart, i) + 1);
        problems.add(
            InputProblem.HIDDEN_CHARACTER,
            Extent.of(place, 1),
            HiddenCharacters.described(c),
            Advice.of("remove it"),
            Optional.of(Fix.of(place, 1, breaksLine(c) ? " " : "")));
      }
    }
    refuseLongLine(line, chars.length - lineStart, problems);
    problems.refuse();
  }

  /** Parsing time is quadratic in the length of a line. */
  private static void refuseLongLine(int line, int length, Problems problems) {
    if (length > LONGEST_LINE) {
      problems.add(
          InputProblem.TOO_LARGE,
          new Place(line, 1),
          "this line has more than " + LONGEST_LINE + " characters",
          "break it into several");
    }
  }

  /** Whether some programs treat the character as a line break, so that it separates words. */
  private static boolean breaksLine(char c) {
    return c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f';
  }
}
