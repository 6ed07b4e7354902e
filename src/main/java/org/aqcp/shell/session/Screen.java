package org.aqcp.shell.session;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out the data that was asked for, and nothing else
 * @param talk everything said besides: problems, notes, progress
 * @param color whether the data may carry colour
 * @param width columns to fill at most
 */
public record Screen(PrintStream out, PrintStream talk, boolean color, int width) {
  /** Where nobody tells how wide the screen is. */
  public static final int USUAL_WIDTH = 80;

  public Screen withColor(boolean wanted) {
    return new Screen(out, talk, wanted, width);
  }

  public void flush() {
    out.flush();
    talk.flush();
  }
}
