package org.aqcp.assist.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a list in brackets, or of keys and values in braces.
 *
 * @param text of the file
 * @param parts where each of them is
 */
record BracketedParts(String text, List<Part> parts) {
  /** From its first character to after its last. */
  record Part(int from, int until) {}

  /**
   * What takes some parts out, each with one comma; comments, blanks and line ends between the
   * others stay.
   *
   * @param stays whether each of them stays; some do
   */
  List<Splice> without(boolean[] stays) {
    List<Splice> splices = new ArrayList<>();
    int last = stays.length - 1;
    int comma = -1;
    for (int i = 0; i <= last; i++) {
      comma = comma(parts.get(i).until);
      if (!stays[i]) {
        takeOut(parts.get(i), comma, splices);
      }
    }
    int staying = last;
    while (!stays[staying]) {
      staying--;
    }
    if (staying < last && comma < 0) {
      int needless = comma(parts.get(staying).until);
      splices.add(new Splice(needless, blanks(needless + 1), ""));
    }
    return splices;
  }

  private void takeOut(Part part, int comma, List<Splice> splices) {
    boolean behind = comma >= 0 && text.substring(part.until, comma).isBlank();
    int end = blanks(behind ? comma + 1 : part.until);
    int start = text.lastIndexOf('\n', part.from - 1) + 1;
    boolean alone =
        text.substring(start, part.from).isBlank()
            && (text.startsWith("\n", end) || text.startsWith("\r\n", end));
    splices.add(
        alone
            ? new Splice(start, text.indexOf('\n', end) + 1, "")
            : new Splice(part.from, end, ""));
    if (comma >= 0 && !behind) {
      // it is behind a comment, which stays
      splices.add(new Splice(comma, comma + 1, ""));
    }
  }

  /** The comma after a part; -1 if there is none. */
  private int comma(int until) {
    int at = until;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        at = text.indexOf('\n', at);
      } else if (!Character.isWhitespace(c)) {
        return c == ',' ? at : -1;
      }
      at++;
    }
    return -1;
  }

  /** After the blanks at a place, unless they set a comment apart. */
  private int blanks(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return text.startsWith("#", at) ? from : at;
  }
}
