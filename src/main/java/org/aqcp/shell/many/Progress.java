package org.aqcp.shell.many;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Prints progress: on a terminal in one line that is rewritten, elsewhere a line now and then. */
final class Progress {
  private static final long TERMINAL_INTERVAL = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long LOG_INTERVAL = TimeUnit.SECONDS.toNanos(30);
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream talk;
  private final boolean terminal;
  private long last = System.nanoTime();
  private boolean shown;

  Progress(PrintStream talk, boolean terminal) {
    this.talk = talk;
    this.terminal = terminal;
  }

  /** Prints the numbers of evaluated and invalid files, unless it is too soon. */
  void reached(int evaluated, int refused) {
    long now = System.nanoTime();
    if (now - last < (terminal ? TERMINAL_INTERVAL : LOG_INTERVAL)) {
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
      talk.print(ERASE + line);
      talk.flush();
      shown = true;
    } else {
      talk.println(line);
    }
  }

  /** Erases the line before other output. */
  void erase() {
    if (shown) {
      talk.print(ERASE);
      talk.flush();
      shown = false;
    }
  }

  void say(String line) {
    erase();
    talk.println(line);
  }
}
