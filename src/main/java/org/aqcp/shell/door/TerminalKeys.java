package org.aqcp.shell.door;

import java.io.IOException;
import java.time.Duration;
import org.aqcp.shell.session.Keyboard;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** Reads keys from a terminal while a command runs: Enter, q and Ctrl-D ask it to end. */
final class TerminalKeys implements Keyboard {
  private static final String ENDS = "\r\nqQ\u0004";

  private final Terminal terminal;
  private Attributes before;

  TerminalKeys(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public boolean endsWithin(Duration time) throws InterruptedException {
    if (before == null) {
      before = terminal.enterRawMode();
    }
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toMillis(); left > 0; left = (end - System.nanoTime()) / 1_000_000) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      int key = read(left);
      if (key == NonBlockingReader.EOF || ENDS.indexOf(key) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a command reads keys now. */
  boolean isReading() {
    return before != null;
  }

  private int read(long millis) throws InterruptedException {
    try {
      return terminal.reader().read(millis);
    } catch (IOException broken) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return NonBlockingReader.EOF;
    }
  }

  /** Restores the terminal mode. */
  void release() {
    if (before != null) {
      terminal.setAttributes(before);
      before = null;
    }
  }
}
