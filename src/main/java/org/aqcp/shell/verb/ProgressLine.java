package org.aqcp.shell.verb;

import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.Screen;

/** A progress line that is rewritten on a terminal until closed; elsewhere prints nothing. */
final class ProgressLine implements AutoCloseable {
  private static final long PAUSE = 100_000_000;

  private final Screen screen;
  private final boolean watched;
  private final String of;
  private final int all;
  private long last = System.nanoTime() - PAUSE;
  private int width;

  ProgressLine(CommandEnvironment environment, String of, int all) {
    this.screen = environment.screen();
    this.watched = environment.terminal() && !environment.screen().plain();
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

  /** Erases the line. */
  @Override
  public void close() {
    if (width > 0) {
      screen.talk().print("\r" + " ".repeat(width) + "\r");
      screen.talk().flush();
      width = 0;
    }
  }
}
