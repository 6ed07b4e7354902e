package org.aqcp.shell.verb;

import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.Screen;

/**
 * One line that says how far something is, for as long as it takes. It is written over and over
 * where a person watches; elsewhere nothing is written.
 */
final class ProgressLine implements AutoCloseable {
  private static final long PAUSE = 100_000_000;

  private final Screen screen;
  private final boolean watched;
  private final String of;
  private final int all;
  private long last = System.nanoTime() - PAUSE;
  private int width;

  ProgressLine(CommandEnvironment around, String of, int all) {
    this.screen = around.screen();
    this.watched = around.terminal();
    this.of = of;
    this.all = all;
  }

  void at(int done) {
    long now = System.nanoTime();
    if (watched && now - last >= PAUSE) {
      last = now;
      String line = done + " of " + all + " " + of;
      width = Math.max(width, line.length());
      screen.talk().print("\r" + line);
      screen.talk().flush();
    }
  }

  /** Leaves nothing behind. */
  @Override
  public void close() {
    if (width > 0) {
      screen.talk().print("\r" + " ".repeat(width) + "\r");
      screen.talk().flush();
      width = 0;
    }
  }
}
