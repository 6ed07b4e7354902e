package org.aqcp.shell.session;

import java.time.Duration;

/** Lets the user end a long-running command. */
@FunctionalInterface
public interface Keyboard {
  /** No keyboard: only an interruption ends the command. */
  Keyboard NONE =
      time -> {
        Thread.sleep(time.toMillis());
        return false;
      };

  /**
   * Waits for a time, or until the user asks to end.
   *
   * @return whether the user asked to end
   * @throws InterruptedException on Ctrl-C
   */
  boolean endsWithin(Duration time) throws InterruptedException;
}
