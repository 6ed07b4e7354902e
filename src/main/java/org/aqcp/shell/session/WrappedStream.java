package org.aqcp.shell.session;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import org.aqcp.report.layout.Wrapped;

/** Breaks lines between words where a terminal would break them within words. */
public final class WrappedStream extends FilterOutputStream {
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final IntSupplier width;

  private WrappedStream(OutputStream to, IntSupplier width) {
    super(to);
    this.width = width;
  }

  /**
   * Prints messages.
   *
   * @param width asked for each line, because users resize terminals
   */
  public static PrintStream printingTo(OutputStream to, IntSupplier width) {
    return new PrintStream(new WrappedStream(to, width), true, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int one) throws IOException {
    line.write(one);
    if (one == '\n') {
      String words = line.toString(StandardCharsets.UTF_8).stripTrailing();
      line.reset();
      for (String part : Wrapped.indented(words, width.getAsInt())) {
        out.write((part + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Passes on a line that has not ended, such as progress, as it is. */
  @Override
  public void flush() throws IOException {
    out.write(line.toByteArray());
    line.reset();
    out.flush();
  }
}
