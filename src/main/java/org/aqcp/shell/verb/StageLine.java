package org.aqcp.shell.verb;

import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.Screen;

/** What is being done now, on a line that is rewritten on a terminal; elsewhere prints nothing. */
final class StageLine implements AutoCloseable {
  private final Screen screen;
  private final boolean watched;
  private int width;

  StageLine(CommandEnvironment environment) {
    this.screen = environment.screen();
    this.watched = environment.terminal() && !environment.screen().plain();
  }

  void at(String stage) {
    if (watched) {
      close();
      String line = stage + " ...";
      width = line.length();
      screen.talk().print(line);
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
