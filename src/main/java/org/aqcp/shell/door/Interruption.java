package org.aqcp.shell.door;

import org.aqcp.shell.session.ExitStatus;
import org.jline.terminal.Terminal;

/** Handles Ctrl-C while a command runs: the first asks it to stop, the second exits aqcp. */
final class Interruption implements Terminal.SignalHandler {
  private final Thread runner = Thread.currentThread();
  private boolean asked;

  @Override
  public void handle(Terminal.Signal signal) {
    if (asked) {
      Runtime.getRuntime().halt(ExitStatus.INTERRUPTED.code());
    }
    asked = true;
    runner.interrupt();
  }
}
