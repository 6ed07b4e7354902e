package org.aqcp.report.findings;

import org.aqcp.input.problem.Excerpt;
import org.aqcp.report.safe.PrintableText;

/**
 * As much of a line as fits, around the part that it is shown for.
 *
 * @param from columns before that part
 * @param length of that part, at least one column
 */
record CutLine(String text, int from, int length) {
  private static final String CUT = "...";
  private static final int BEFORE = 20;

  static CutLine of(Excerpt excerpt, int width) {
    String line = PrintableText.of(excerpt.line());
    int from = excerpt.from();
    int length = Math.max(1, excerpt.until() - from);
    if (line.length() <= width) {
      return new CutLine(line, from, Math.min(length, Math.max(1, width - from)));
    }
    int room = width - 2 * CUT.length();
    int start = from + length <= room ? 0 : Math.max(0, from - BEFORE);
    String before = start == 0 ? "" : CUT;
    int end = Math.min(line.length(), start + width - before.length() - CUT.length());
    String after = end == line.length() ? "" : CUT;
    String text = before + line.substring(start, end) + after;
    int column = from - start + before.length();
    return new CutLine(text, column, Math.max(1, Math.min(length, end - from)));
  }
}
