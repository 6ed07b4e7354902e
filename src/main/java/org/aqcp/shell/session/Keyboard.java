package org.aqcp.shell.session;

import java.time.Duration;

/** Where the user may ask a command to end that would otherwise go on. */
@FunctionalInterface
public interface Keyboard {
  /** Nobody types: only an interruption ends what goes on. */
  Keyboard NONE =
      time -> {
        Thread.sleep(time.toMillis());
        return false;
      };

  /**
   * Waits for a time, or until the user asks to end.
   *
   * @return whether he asked
   * @throws InterruptedException at Ctrl-C
   */
  boolean endsWithin(Duration time) throws InterruptedException;
}
