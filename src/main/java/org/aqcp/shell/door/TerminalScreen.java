package org.aqcp.shell.door;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.aqcp.shell.session.Screen;
import org.aqcp.shell.session.WrappedStream;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;

/** The screen of a terminal, which users resize between two commands. */
final class TerminalScreen {
  private static final int USUAL_HEIGHT = 24;

  private final Terminal terminal;
  private final Screen like;
  private final PrintStream out;
  private final PrintStream paged;
  private final PrintStream talk;

  /**
   * Prepares a terminal.
   *
   * @param like says whether to use color and plain words, and how wide a terminal of unknown size
   *     is
   * @param pages shows a text page by page, or returns false if it need not be
   */
  TerminalScreen(Terminal terminal, Screen like, Predicate<String> pages) {
    if (terminal.getWidth() <= 0) {
      // what is typed would not be shown
      terminal.setSize(new Size(like.width(), USUAL_HEIGHT));
    }
    this.terminal = terminal;
    this.like = like;
    this.out = new PrintStream(terminal.output(), true, StandardCharsets.UTF_8);
    this.paged = new PrintStream(new PagedStream(out, pages), false, StandardCharsets.UTF_8);
    this.talk = WrappedStream.printingTo(terminal.output(), this::width);
  }

  /** Whether a terminal cannot move its cursor, as in some editors. */
  static boolean isDumb(Terminal terminal) {
    return terminal.getType().startsWith(Terminal.TYPE_DUMB);
  }

  private int width() {
    return Screen.readable(terminal.getWidth());
  }

  /** The screen in the size that the terminal has now. */
  Screen now() {
    Screen now = new Screen(out, talk, like.color(), width(), terminal.getHeight());
    return like.plain() || isDumb(terminal) ? now.inPlainWords() : now.pagedBy(paged);
  }
}
