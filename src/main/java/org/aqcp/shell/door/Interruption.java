package org.aqcp.shell.door;

import org.jline.terminal.Terminal;

/** Ctrl-C while a command runs: asks it to stop; pressed again, leaves aqcp. */
final class Interruption implements Terminal.SignalHandler {
  private static final int STATUS_OF_INTERRUPTED = 130;

  private final Thread runs = Thread.currentThread();
  private boolean asked;

  @Override
  public void handle(Terminal.Signal signal) {
    if (asked) {
      Runtime.getRuntime().halt(STATUS_OF_INTERRUPTED);
    }
    asked = true;
    runs.interrupt();
  }
}
