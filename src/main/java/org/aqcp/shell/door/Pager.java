package org.aqcp.shell.door;

import org.aqcp.report.layout.DisplayWidth;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/**
 * Shows text page by page, from its beginning. What was shown stays on the screen above the next
 * prompt, so that one can scroll back to it.
 */
final class Pager {
  private static final int NARROWEST = 20;

  private final Terminal terminal;
  private final PagerKeys keys;
  private PagedText text = PagedText.of("", 1, 1);

  /** The first line on the screen, and the first one that is not shown yet. */
  private int top;

  private int next;
  private String sought = "";

  Pager(Terminal terminal) {
    this.terminal = terminal;
    this.keys = new PagerKeys(terminal);
  }

  /** Shows a text page by page; returns false, and shows nothing, if it fits the screen. */
  boolean show(String shown) {
    // the last row is for the prompt, or for what one can press
    text = PagedText.of(shown, columns(), Math.max(2, terminal.getHeight() - 1));
    next = 0;
    if (text.fits()) {
      return false;
    }
    page();
    // where Ctrl-C ended the command, the beginning is enough
    if (!Thread.currentThread().isInterrupted()) {
      moveAsAsked();
    }
    return true;
  }

  private void moveAsAsked() {
    Attributes before = terminal.enterRawMode();
    Thread reading = Thread.currentThread();
    Terminal.SignalHandler usual =
        terminal.handle(Terminal.Signal.INT, signal -> reading.interrupt());
    try {
      boolean more = true;
      while (more) {
        PagerKeys.Move move = asked();
        more = move(move) && !isEnd(move);
      }
    } finally {
      terminal.handle(Terminal.Signal.INT, usual);
      terminal.setAttributes(before);
      terminal.flush();
    }
  }

  /** Whether all is shown to somebody who reads on; who jumped to the end may want to go back. */
  private boolean isEnd(PagerKeys.Move move) {
    return next == text.size() && (move == PagerKeys.Move.PAGE || move == PagerKeys.Move.LINE);
  }

  /** The next move, with a last line that says where one is and what one can press. */
  private PagerKeys.Move asked() {
    String seen = Math.round(100.0 * next / text.size()) + " %  " + PagerKeys.HINT;
    status(DisplayWidth.cut(seen, columns() - 1));
    PagerKeys.Move move = keys.next();
    clearStatus();
    return move;
  }

  /** Moves on; returns false if the user has seen enough. */
  private boolean move(PagerKeys.Move move) {
    switch (move) {
      case PAGE -> page();
      case LINE -> to(Math.min(next + 1, text.size()));
      case BACK -> from(text.pageBefore(top));
      case TOP -> from(0);
      case BOTTOM -> to(text.size());
      case SEARCH -> {
        sought = typed();
        search();
      }
      case AGAIN -> search();
      case QUIT -> {
        return false;
      }
    }
    return true;
  }

  private void page() {
    if (next < text.size()) {
      top = next;
      print(text.endOfPage(next));
    }
  }

  private void to(int end) {
    print(end);
    top = text.pageBefore(end);
  }

  private void from(int line) {
    terminal.puts(Capability.clear_screen);
    next = line;
    page();
  }

  /** Goes to the next line with what is sought, if there is any below. */
  private void search() {
    int found = text.find(sought, next);
    if (found < 0) {
      terminal.puts(Capability.bell);
      return;
    }
    if (found > next) {
      terminal.writer().println("...");
    }
    next = found;
    page();
  }

  /** What is typed behind the slash; empty if the user thinks better of it. */
  private String typed() {
    StringBuilder typed = new StringBuilder();
    while (true) {
      status("/" + typed);
      int key = keys.character();
      clearStatus();
      if (key == '\r' || key == '\n') {
        return typed.toString();
      }
      if (key == '\b' || key == KeyMap.del().charAt(0)) {
        typed.setLength(Math.max(0, typed.length() - 1));
      } else if (key < ' ') {
        return "";
      } else {
        typed.appendCodePoint(key);
      }
    }
  }

  /** Prints all lines up to one. */
  private void print(int end) {
    while (next < end) {
      terminal.writer().println(text.lines().get(next++));
    }
    terminal.flush();
  }

  private void status(String words) {
    terminal.writer().print(words);
    terminal.flush();
  }

  private void clearStatus() {
    terminal.puts(Capability.carriage_return);
    terminal.puts(Capability.clr_eol);
  }

  private int columns() {
    return Math.max(NARROWEST, terminal.getWidth());
  }
}
