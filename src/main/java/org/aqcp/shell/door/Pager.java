package org.aqcp.shell.door;

import java.io.IOError;
import java.util.List;
import java.util.Locale;
import org.aqcp.report.layout.DisplayWidth;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;

/**
 * Shows text page by page, from its beginning. What was shown stays on the screen above the next
 * prompt, so that one can scroll back to it.
 */
final class Pager {
  private enum Move {
    PAGE,
    LINE,
    BACK,
    TOP,
    BOTTOM,
    SEARCH,
    AGAIN,
    QUIT
  }

  private static final String KEYS = "space: more, Enter: line, b: back, /: find, q: end";

  private final Terminal terminal;
  private final BindingReader keys;
  private final KeyMap<Move> moves = new KeyMap<>();
  private List<String> lines = List.of();

  /** The first line on the screen, and the first one that is not shown yet. */
  private int top;

  private int next;
  private String sought = "";

  Pager(Terminal terminal) {
    this.terminal = terminal;
    this.keys = new BindingReader(terminal.reader());
    bind(Move.PAGE, " ", "f", KeyMap.key(terminal, Capability.key_npage), KeyMap.ctrl('F'));
    bind(Move.LINE, "\r", "\n", "j", KeyMap.key(terminal, Capability.key_down), "\033[B");
    bind(Move.BACK, "b", "k", KeyMap.key(terminal, Capability.key_ppage), KeyMap.ctrl('B'));
    bind(Move.BACK, KeyMap.key(terminal, Capability.key_up), "\033[A");
    bind(Move.TOP, "g", "<");
    bind(Move.BOTTOM, "G", ">");
    bind(Move.SEARCH, "/");
    bind(Move.AGAIN, "n");
    bind(Move.QUIT, "q", "Q", KeyMap.ctrl('C'), KeyMap.ctrl('D'), KeyMap.esc());
    moves.setAmbiguousTimeout(100);
  }

  private void bind(Move move, String... sequences) {
    for (String sequence : sequences) {
      if (sequence != null) {
        moves.bind(move, sequence);
      }
    }
  }

  /** Shows a text page by page; returns false, and shows nothing, if it fits the screen. */
  boolean show(String text) {
    lines = text.lines().toList();
    top = 0;
    next = 0;
    if (rows(0, lines.size()) <= room()) {
      return false;
    }
    if (Thread.currentThread().isInterrupted()) {
      // Ctrl-C ended the command: its beginning is enough
      page();
      return true;
    }
    Attributes before = terminal.enterRawMode();
    Thread reading = Thread.currentThread();
    Terminal.SignalHandler usual =
        terminal.handle(Terminal.Signal.INT, signal -> reading.interrupt());
    try {
      page();
      while (next < lines.size() && move(read())) {
        // until all is shown or the user has seen enough
      }
    } finally {
      terminal.handle(Terminal.Signal.INT, usual);
      terminal.setAttributes(before);
      terminal.flush();
    }
    return true;
  }

  /** The next key, with a last line that says where one is and what one can press. */
  private Move read() {
    String seen = Math.round(100.0 * next / lines.size()) + " %  " + KEYS;
    status(DisplayWidth.cut(seen, columns() - 1));
    try {
      Move move = keys.readBinding(moves);
      return move == null ? Move.QUIT : move;
    } catch (EndOfFileException | IOError interrupted) {
      boolean unused = Thread.interrupted();
      return Move.QUIT;
    } finally {
      clearStatus();
    }
  }

  /** Moves on; returns whether to go on. */
  private boolean move(Move move) {
    switch (move) {
      case PAGE -> page();
      case LINE -> line();
      case BACK -> from(before(top));
      case TOP -> from(0);
      case BOTTOM -> {
        while (next < lines.size()) {
          line();
        }
      }
      case SEARCH -> {
        sought = typed().toLowerCase(Locale.ROOT);
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
    top = next;
    int rows = 0;
    while (next < lines.size() && (rows == 0 || rows + rows(next, next + 1) <= room())) {
      rows += rows(next, next + 1);
      print(next++);
    }
    terminal.flush();
  }

  private void line() {
    print(next++);
    top++;
    terminal.flush();
  }

  private void from(int line) {
    terminal.puts(Capability.clear_screen);
    next = line;
    page();
  }

  /** Where the page before a line begins. */
  private int before(int line) {
    int begin = line;
    while (begin > 0 && rows(begin - 1, line) <= room()) {
      begin--;
    }
    return begin;
  }

  /** Goes to the next line with what is sought, if there is any below. */
  private void search() {
    for (int i = next; !sought.isEmpty() && i < lines.size(); i++) {
      String plain = AttributedString.stripAnsi(lines.get(i));
      if (plain.toLowerCase(Locale.ROOT).contains(sought)) {
        next = i;
        terminal.writer().println("...");
        page();
        return;
      }
    }
    terminal.puts(Capability.bell);
  }

  /** What is typed behind the slash. */
  private String typed() {
    StringBuilder typed = new StringBuilder();
    while (true) {
      status("/" + typed);
      int key = keys.readCharacter();
      clearStatus();
      if (key == '\r' || key == '\n') {
        return typed.toString();
      }
      if (key < ' ' && key != '\b') {
        return "";
      }
      if (key == '\b' || key == KeyMap.del().charAt(0)) {
        typed.setLength(Math.max(0, typed.length() - 1));
      } else {
        typed.appendCodePoint(key);
      }
    }
  }

  private void print(int line) {
    terminal.writer().println(lines.get(line));
  }

  private void status(String text) {
    terminal.writer().print(text);
    terminal.flush();
  }

  private void clearStatus() {
    terminal.puts(Capability.carriage_return);
    terminal.puts(Capability.clr_eol);
  }

  private int rows(int from, int to) {
    int rows = 0;
    for (String line : lines.subList(from, to)) {
      int width = DisplayWidth.of(AttributedString.stripAnsi(line));
      rows += Math.max(1, (width + columns() - 1) / columns());
    }
    return rows;
  }

  private int columns() {
    return Math.max(20, terminal.getWidth());
  }

  /** The rows for text: the last one is for the prompt, or for what one can press. */
  private int room() {
    return Math.max(2, terminal.getHeight() - 1);
  }
}
