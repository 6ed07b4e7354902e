package org.aqcp.shell.session;

import java.io.PrintStream;

/**
 * The output streams of a command.
 *
 * @param out the requested data and nothing else
 * @param talk everything else: problems, notes, progress
 * @param color whether the data may be colored
 * @param width the maximum width in columns
 */
public record Screen(PrintStream out, PrintStream talk, boolean color, int width) {
  /** The width to use if the actual width is unknown. */
  public static final int USUAL_WIDTH = 80;

  public Screen withColor(boolean other) {
    return new Screen(out, talk, other, width);
  }

  public void flush() {
    out.flush();
    talk.flush();
  }
}
