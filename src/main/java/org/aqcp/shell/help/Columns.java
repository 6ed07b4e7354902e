package org.aqcp.shell.help;

import org.aqcp.report.layout.DisplayWidth;
import org.aqcp.report.layout.Wrapped;

/** Text laid out for a screen: wrapped, with optional columns. */
final class Columns {
  private final StringBuilder text = new StringBuilder();
  private final int width;

  Columns(int width) {
    this.width = width;
  }

  Columns line(String line) {
    text.append(line).append('\n');
    return this;
  }

  Columns blank() {
    return line("");
  }

  /** Adds sentences, starting at the left margin. */
  Columns paragraph(String sentences) {
    Wrapped.lines(sentences, width).forEach(this::line);
    return this;
  }

  /** Adds a term with its meaning in a second column; a long term gets a line of its own. */
  Columns row(String term, String meaning, int column) {
    String begin = "  " + term;
    if (DisplayWidth.of(begin) > column - 2) {
      line(begin);
      begin = "";
    }
    for (String line : Wrapped.lines(meaning, width - column)) {
      line(DisplayWidth.padded(begin, column) + line);
      begin = "";
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
