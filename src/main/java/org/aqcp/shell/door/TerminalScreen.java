package org.aqcp.shell.door;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.aqcp.shell.session.Screen;
import org.aqcp.shell.session.WrappedStream;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;

/** The screen of a terminal, which users resize between two commands. */
final class TerminalScreen {
  private static final int USUAL_HEIGHT = 24;

  private final Terminal terminal;
  private final PrintStream out;
  private final PrintStream talk;
  private final boolean color;

  /**
   * Prepares a terminal.
   *
   * @param like says whether to use color, and how wide a terminal of unknown size is
   */
  TerminalScreen(Terminal terminal, Screen like) {
    if (terminal.getWidth() <= 0) {
      // what is typed would not be shown
      terminal.setSize(new Size(like.width(), USUAL_HEIGHT));
    }
    this.terminal = terminal;
    this.out = new PrintStream(terminal.output(), true, StandardCharsets.UTF_8);
    this.talk = WrappedStream.printingTo(terminal.output(), this::width);
    this.color = like.color();
  }

  private int width() {
    return Screen.readable(terminal.getWidth());
  }

  /** The screen in the size that the terminal has now. */
  Screen now() {
    return new Screen(out, talk, color, width(), terminal.getHeight());
  }
}
