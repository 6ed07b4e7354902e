package org.aqcp.shell.door;

import java.util.List;
import java.util.Locale;
import org.aqcp.report.layout.DisplayWidth;
import org.jline.utils.AttributedString;

/**
 * A text in pages that fit a screen. A line that is wider than the screen takes several rows.
 *
 * @param rows how many rows a page has
 */
record PagedText(List<String> lines, int columns, int rows) {
  static PagedText of(String text, int columns, int rows) {
    return new PagedText(text.lines().toList(), columns, rows);
  }

  int size() {
    return lines.size();
  }

  boolean fits() {
    return rows(0, size()) <= rows;
  }

  /** The line behind the page that begins with a line. */
  int endOfPage(int from) {
    int end = Math.min(from + 1, size());
    while (end < size() && rows(from, end + 1) <= rows) {
      end++;
    }
    return end;
  }

  /** The first line of the page that ends before a line. */
  int pageBefore(int line) {
    int begin = Math.max(line - 1, 0);
    while (begin > 0 && rows(begin - 1, line) <= rows) {
      begin--;
    }
    return begin;
  }

  /** The next line with some words, from a line on; -1 if there is none. */
  int find(String words, int from) {
    String sought = words.toLowerCase(Locale.ROOT);
    for (int i = from; !words.isEmpty() && i < size(); i++) {
      if (AttributedString.stripAnsi(lines.get(i)).toLowerCase(Locale.ROOT).contains(sought)) {
        return i;
      }
    }
    return -1;
  }

  private int rows(int from, int to) {
    int all = 0;
    for (String line : lines.subList(from, to)) {
      int width = DisplayWidth.of(AttributedString.stripAnsi(line));
      all += Math.max(1, (width + columns - 1) / columns);
    }
    return all;
  }
}
