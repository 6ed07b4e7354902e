package org.aqcp.shell.door;

import java.io.IOError;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** The keys that move through a text: those of {@code less} and {@code more}. */
final class PagerKeys {
  /** Where to go in the text. */
  enum Move {
    PAGE,
    LINE,
    BACK,
    TOP,
    BOTTOM,
    SEARCH,
    AGAIN,
    QUIT
  }

  /** What users are told of them. */
  static final String HINT = "space: more, q: end, b: back, Enter: line, /: find";

  private static final long PATIENCE_FOR_ESCAPES = 100;

  private final Terminal terminal;
  private final BindingReader keys;
  private final KeyMap<Move> moves = new KeyMap<>();

  PagerKeys(Terminal terminal) {
    this.terminal = terminal;
    this.keys = new BindingReader(terminal.reader());
    bind(Move.PAGE, " ", "f", key(Capability.key_npage), KeyMap.ctrl('F'));
    bind(Move.LINE, "\r", "\n", "j", key(Capability.key_down), "\u001b[B");
    bind(Move.BACK, "b", "k", key(Capability.key_ppage), KeyMap.ctrl('B'));
    bind(Move.BACK, key(Capability.key_up), "\u001b[A");
    bind(Move.TOP, "g", "<");
    bind(Move.BOTTOM, "G", ">");
    bind(Move.SEARCH, "/");
    bind(Move.AGAIN, "n");
    bind(Move.QUIT, "q", "Q", KeyMap.ctrl('C'), KeyMap.ctrl('D'), KeyMap.esc());
    moves.setAmbiguousTimeout(PATIENCE_FOR_ESCAPES);
  }

  private String key(Capability capability) {
    return KeyMap.key(terminal, capability);
  }

  private void bind(Move move, String... sequences) {
    for (String sequence : sequences) {
      // terminals lack some keys
      if (sequence != null) {
        moves.bind(move, sequence);
      }
    }
  }

  /** Waits for a key that means something; Ctrl-C quits. */
  Move next() {
    try {
      Move move = keys.readBinding(moves);
      return move == null ? Move.QUIT : move;
    } catch (EndOfFileException | IOError interrupted) {
      boolean unused = Thread.interrupted();
      return Move.QUIT;
    }
  }

  /** Waits for a character; below a space if there is none. */
  int character() {
    try {
      return keys.readCharacter();
    } catch (EndOfFileException | IOError interrupted) {
      boolean unused = Thread.interrupted();
      return -1;
    }
  }
}
