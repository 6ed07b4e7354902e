package org.aqcp.shell.door;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** Holds output until it is flushed, at the end of a command, and has it shown page by page. */
final class PagedStream extends OutputStream {
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final PrintStream direct;
  private final Predicate<String> pages;

  /**
   * Prepares the stream.
   *
   * @param direct takes what need not be shown page by page
   * @param pages shows a text page by page, or returns false if it fits the screen
   */
  PagedStream(PrintStream direct, Predicate<String> pages) {
    this.direct = direct;
    this.pages = pages;
  }

  @Override
  public void write(int one) {
    held.write(one);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    held.write(bytes, from, length);
  }

  @Override
  public void flush() {
    String text = held.toString(StandardCharsets.UTF_8);
    held.reset();
    if (!text.isEmpty() && !pages.test(text)) {
      direct.print(text);
    }
    direct.flush();
  }
}
