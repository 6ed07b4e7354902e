package org.aqcp.report.findings;

import org.aqcp.input.problem.Excerpt;
import org.aqcp.report.layout.DisplayWidth;
import org.aqcp.report.safe.PrintableText;

/**
 * As much of a line as fits, including the part to underline.
 *
 * @param from columns before that part
 * @param length columns of that part, at least one
 */
record CutLine(String text, int from, int length) {
  private static final String CUT = "...";
  private static final int BEFORE = 20;

  static CutLine of(Excerpt excerpt, int width) {
    String line = PrintableText.of(excerpt.line());
    int from = excerpt.from();
    int length = Math.max(1, excerpt.until() - from);
    if (DisplayWidth.of(line) <= width) {
      return shown(line, from, from + length);
    }
    int room = width - 2 * CUT.length();
    int until = Math.min(line.length(), from + length);
    int start = DisplayWidth.of(line.substring(0, until)) <= room ? 0 : Math.max(0, from - BEFORE);
    String before = start == 0 ? "" : CUT;
    String kept = DisplayWidth.cut(line.substring(start), width - before.length() - CUT.length());
    int end = start + kept.length();
    String text = before + kept + (end == line.length() ? "" : CUT);
    int column = from - start + before.length();
    return shown(text, column, column + Math.min(length, end - from));
  }

  /** Creates a line from text and the character range of the part to underline. */
  private static CutLine shown(String text, int from, int until) {
    int begin = Math.min(from, text.length());
    int end = Math.max(begin, Math.min(until, text.length()));
    int columns = DisplayWidth.of(text.substring(begin, end));
    return new CutLine(
        text, DisplayWidth.of(text.substring(0, begin)) + from - begin, Math.max(1, columns));
  }
}
