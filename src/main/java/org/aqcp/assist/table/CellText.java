package org.aqcp.assist.table;

import java.text.Normalizer;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.HiddenCharacters;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;

/** The text of cells, in one way of writing it. */
final class CellText {
  private CellText() {}

  /** Letters composed, plain spaces, and line breaks of one kind. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n");
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c == '\r' || c == '\u000B' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
        plain.append('\n');
      } else if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
        plain.append(' ');
      } else if (c != '\u200B' && c != '\uFEFF' && c != '\u00AD') {
        plain.append(c);
      }
    }
    return plain.toString().strip();
  }

  /** The text on one line. */
  static String onOneLine(String text) {
    return text.replaceAll(" *\n\\s*", " ");
  }

  /** Whether readers can see all of it; if not, a problem is added. */
  static boolean isVisible(String text, Place place, Problems problems) {
    int hidden = HiddenCharacters.in(text);
    if (hidden >= 0) {
      problems.add(
          InputProblem.HIDDEN_CHARACTER,
          Extent.at(place),
          HiddenCharacters.described(hidden),
          "type the cell anew");
    }
    return hidden < 0;
  }
}
