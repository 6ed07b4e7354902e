package org.aqcp.report.layout;

import java.util.List;
import org.aqcp.condition.Truth;

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
  public Page marked(int indent, String mark, String colored, String words) {
    List<String> lines = Wrapped.lines(words, width - indent - DisplayWidth.of(mark) - 1);
    line(" ".repeat(indent) + colored + " " + lines.get(0));
    return rest(lines, indent + DisplayWidth.of(mark) + 1);
  }

  /** Adds words at an indent; continuation lines are indented by two more columns. */
  public Page words(int indent, String words) {
    List<String> lines = Wrapped.lines(words, width - indent - 2);
    line(" ".repeat(indent) + lines.get(0));
    return rest(lines, indent + 2);
  }

  /** Adds a line with a left and a right end; the left one wraps if both do not fit. */
  public Page ends(
      int indent, String mark, String colored, String left, String right, String coloredRight) {
    int room = width - indent - DisplayWidth.of(mark) - 1 - DisplayWidth.of(right) - 2;
    List<String> lines = Wrapped.lines(left, room);
    String first = lines.get(0);
    String gap = " ".repeat(Math.max(2, room + 2 - DisplayWidth.of(first)));
    line(" ".repeat(indent) + colored + " " + first + gap + coloredRight);
    return rest(lines, indent + DisplayWidth.of(mark) + 1);
  }

  /** Adds words after the mark of a truth. */
  public Page marked(int indent, Truth truth, Palette palette, String words) {
    String mark = Palette.mark(truth);
    return marked(indent, mark, palette.colored(truth, mark), words);
  }

  private Page rest(List<String> lines, int indent) {
    lines.subList(1, lines.size()).forEach(line -> line(" ".repeat(indent) + line));
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
