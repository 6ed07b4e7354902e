package org.aqcp.report.layout;

import java.util.List;

/** Lines of text that fit a width. Color codes do not count toward it. */
public final class Page {
  private final StringBuilder text = new StringBuilder();
  private final int width;

  public Page(int width) {
    this.width = width;
  }

  public int width() {
    return width;
  }

  public Page line(String line) {
    text.append(line.stripTrailing()).append('\n');
    return this;
  }

  public Page blank() {
    return line("");
  }

  /** Adds words after a mark; continuation lines align with the first word. */
  public Page marked(int indent, String mark, String paint, String words) {
    List<String> lines = Wrapped.lines(words, width - indent - DisplayWidth.of(mark) - 1);
    line(" ".repeat(indent) + paint + " " + lines.get(0));
    for (String more : lines.subList(1, lines.size())) {
      line(" ".repeat(indent + DisplayWidth.of(mark) + 1) + more);
    }
    return this;
  }

  /** Adds words at an indent; continuation lines are indented by two more columns. */
  public Page words(int indent, String words) {
    List<String> lines = Wrapped.lines(words, width - indent - 2);
    line(" ".repeat(indent) + lines.get(0));
    lines.subList(1, lines.size()).forEach(more -> line(" ".repeat(indent + 2) + more));
    return this;
  }

  /** Adds a line with a left and a right end; the left one wraps if both do not fit. */
  public Page ends(
      int indent, String mark, String paint, String left, String right, String rightPaint) {
    int room = width - indent - DisplayWidth.of(mark) - 1 - DisplayWidth.of(right) - 2;
    List<String> lines = Wrapped.lines(left, room);
    String first = lines.get(0);
    String gap = " ".repeat(Math.max(2, room + 2 - DisplayWidth.of(first)));
    line(" ".repeat(indent) + paint + " " + first + gap + rightPaint);
    for (String more : lines.subList(1, lines.size())) {
      line(" ".repeat(indent + DisplayWidth.of(mark) + 1) + more);
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
