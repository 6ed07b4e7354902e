package org.aqcp.shell.session;

import java.io.PrintStream;
import java.util.Optional;

/**
 * The output streams of a command.
 *
 * @param out the requested data and nothing else
 * @param talk everything else: problems, notes, progress
 * @param color whether the data may be colored
 * @param width the maximum width in columns
 * @param height how many lines are visible at a time; 0 if that is unknown
 * @param plain whether both streams say in words what symbols would
 * @param unpaged where the data goes that is not to be shown page by page; empty if none is
 */
public record Screen(
    PrintStream out,
    PrintStream talk,
    boolean color,
    int width,
    int height,
    boolean plain,
    Optional<PrintStream> unpaged) {
  /** The width to use if the actual width is unknown. */
  public static final int USUAL_WIDTH = 80;

  /** Columns of text would fall apart in less. */
  private static final int NARROWEST = 40;

  /** Longer lines are hard to read. */
  private static final int WIDEST = 100;

  /** How much longer a line can get where words replace symbols. */
  private static final int ROOM_FOR_WORDS = 6;

  /** A screen that shows everything at once. */
  public Screen(PrintStream out, PrintStream talk, boolean color, int width, int height) {
    this(out, talk, color, width, height, false, Optional.empty());
  }

  /**
   * The width of text on a terminal.
   *
   * @param columns of the terminal; 0 if that is unknown
   */
  public static int readable(int columns) {
    return columns <= 0 ? USUAL_WIDTH : Math.max(NARROWEST, Math.min(WIDEST, columns));
  }

  public Screen withColor(boolean other) {
    return new Screen(out, talk, other && !plain, width, height, plain, unpaged);
  }

  /** A screen that shows data page by page: what is printed to a stream until it is flushed. */
  public Screen pagedBy(PrintStream pages) {
    return new Screen(pages, talk, color, width, height, plain, Optional.of(out));
  }

  public Screen withoutPager() {
    return unpaged
        .map(to -> new Screen(to, talk, color, width, height, plain, Optional.empty()))
        .orElse(this);
  }

  /** A screen for screen readers: words instead of symbols, no color, and all of it at once. */
  public Screen inPlainWords() {
    if (plain) {
      return this;
    }
    Screen all = withoutPager();
    return new Screen(
        PlainStream.printingTo(all.out),
        PlainStream.printingTo(talk),
        false,
        Math.max(NARROWEST, width - ROOM_FOR_WORDS),
        height,
        true,
        Optional.empty());
  }

  /** Whether the beginning of a text is out of sight once it is printed. */
  public boolean isTooLowFor(String text) {
    return unpaged.isEmpty() && height > 0 && text.lines().count() >= height;
  }

  public void flush() {
    out.flush();
    talk.flush();
  }
}
