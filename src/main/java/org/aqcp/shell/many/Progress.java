package org.aqcp.shell.many;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Tells how far it got: on a terminal in one line that is rewritten, elsewhere now and then. */
final class Progress {
  private static final long REWRITTEN_AFTER = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long TOLD_AFTER = TimeUnit.SECONDS.toNanos(30);
  private static final String ERASED = "\r\u001b[K";

  private final PrintStream talk;
  private final boolean terminal;
  private long last = System.nanoTime();
  private boolean shown;

  Progress(PrintStream talk, boolean terminal) {
    this.talk = talk;
    this.terminal = terminal;
  }

  /** So many are evaluated, and so many cannot be. */
  void reached(int evaluated, int refused) {
    long now = System.nanoTime();
    if (now - last < (terminal ? REWRITTEN_AFTER : TOLD_AFTER)) {
      return;
    }
    last = now;
    String line =
        String.format(
            Locale.ROOT,
            "aqcp: evaluated %,d%s",
            evaluated,
            refused == 0 ? "" : String.format(Locale.ROOT, ", refused %,d", refused));
    if (terminal) {
      talk.print(ERASED + line);
      talk.flush();
      shown = true;
    } else {
      talk.println(line);
    }
  }

  /** Makes room for something else. */
  void erase() {
    if (shown) {
      talk.print(ERASED);
      talk.flush();
      shown = false;
    }
  }

  void say(String line) {
    erase();
    talk.println(line);
  }
}
