package org.aqcp.shell.door;

import java.io.PrintStream;
import org.aqcp.shell.session.ExitStatus;
import org.jline.terminal.Terminal;

/**
 * Handles Ctrl-C while a command runs: the first asks the command to stop. If it does not stop, the
 * second says what the third does, which is to exit aqcp.
 */
final class Interruption implements Terminal.SignalHandler {
  private static final int LAST = 3;

  private final Thread runner = Thread.currentThread();
  private final PrintStream talk;
  private int asked;

  Interruption(PrintStream talk) {
    this.talk = talk;
  }

  @Override
  public void handle(Terminal.Signal signal) {
    asked++;
    if (asked == LAST) {
      Runtime.getRuntime().halt(ExitStatus.INTERRUPTED.code());
    }
    if (asked > 1) {
      talk.println("aqcp: stopping; Ctrl-C once more leaves the shell at once");
    }
    runner.interrupt();
  }
}
