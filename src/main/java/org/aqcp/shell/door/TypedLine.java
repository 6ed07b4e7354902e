package org.aqcp.shell.door;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.shell.line.TypedWords;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.Parser;

/**
 * A line at the prompt, split as everywhere in aqcp.
 *
 * @param before its words up to the cursor
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

  /** The words up to the cursor, the begun one last. */
  @Override
  public List<String> words() {
    List<String> words = new ArrayList<>(before.whole());
    words.add(before.begun());
    return words;
  }

  @Override
  public int wordIndex() {
    return before.whole().size();
  }

  @Override
  public String word() {
    return before.begun();
  }

  @Override
  public int wordCursor() {
    return before.begun().length();
  }

  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    return TypedWords.typed(candidate.toString());
  }

  @Override
  public int rawWordCursor() {
    return cursor - before.begunAt();
  }

  @Override
  public int rawWordLength() {
    return rawWordCursor();
  }
}
