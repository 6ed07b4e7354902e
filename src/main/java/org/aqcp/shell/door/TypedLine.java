package org.aqcp.shell.door;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.shell.line.TypedWords;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.Parser;

/**
 * A line at the prompt, split into words in the same way as script lines.
 *
 * @param before the words up to the cursor
 */
record TypedLine(String line, int cursor, TypedWords before) implements CompletingParsedLine {

  /**
   * For the reader of lines; a line that ends within quotes goes on in the next one.
   *
   * @param home what a tilde stands for
   */
  static TypedLine read(String line, int cursor, Parser.ParseContext context, String home) {
    boolean entered = context == Parser.ParseContext.ACCEPT_LINE;
    if (entered && TypedWords.in(line).isUnclosed()) {
      throw new EOFError(-1, -1, "a quote is not closed", "quote");
    }
    return new TypedLine(line, cursor, TypedWords.in(line.substring(0, cursor), home));
  }

  /** The words up to the cursor, ending with the incomplete one. */
  @Override
  public List<String> words() {
    List<String> words = new ArrayList<>(before.complete());
    words.add(before.incomplete());
    return words;
  }

  @Override
  public int wordIndex() {
    return before.complete().size();
  }

  @Override
  public String word() {
    return before.incomplete();
  }

  @Override
  public int wordCursor() {
    return before.incomplete().length();
  }

  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    return TypedWords.typed(candidate.toString());
  }

  @Override
  public int rawWordCursor() {
    return cursor - before.incompleteAt();
  }

  @Override
  public int rawWordLength() {
    return rawWordCursor();
  }
}
