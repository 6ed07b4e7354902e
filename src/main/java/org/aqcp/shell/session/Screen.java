package org.aqcp.shell.session;

import java.io.PrintStream;

/**
 * The output streams of a command.
 *
 * @param out the requested data and nothing else
 * @param talk everything else: problems, notes, progress
 * @param color whether the data may be colored
 * @param width the maximum width in columns
 * @param height how many lines are visible at a time; 0 if that is unknown
 */
public record Screen(PrintStream out, PrintStream talk, boolean color, int width, int height) {
  /** The width to use if the actual width is unknown. */
  public static final int USUAL_WIDTH = 80;

  /** Columns of text would fall apart in less. */
  private static final int NARROWEST = 40;

  /** Longer lines are hard to read. */
  private static final int WIDEST = 100;

  /**
   * The width of text on a terminal.
   *
   * @param columns of the terminal; 0 if that is unknown
   */
  public static int readable(int columns) {
    return columns <= 0 ? USUAL_WIDTH : Math.max(NARROWEST, Math.min(WIDEST, columns));
  }

  public Screen withColor(boolean other) {
    return new Screen(out, talk, other, width, height);
  }

  /** Whether some of a text has scrolled away once it is printed. */
  public boolean isTooLowFor(String text) {
    return height > 0 && text.lines().count() >= height;
  }

  public void flush() {
    out.flush();
    talk.flush();
  }
}
