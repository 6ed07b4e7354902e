package org.aqcp.shell.session;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.aqcp.report.layout.SpokenLine;

/** Prints in words what a report says by symbols, line by line. */
final class PlainStream extends FilterOutputStream {
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final PrintStream to;

  private PlainStream(PrintStream to) {
    super(to);
    this.to = to;
  }

  static PrintStream printingTo(PrintStream to) {
    return new PrintStream(new PlainStream(to), true, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int one) {
    if (one != '\n') {
      line.write(one);
      return;
    }
    to.print(SpokenLine.of(line.toString(StandardCharsets.UTF_8)) + "\n");
    line.reset();
  }

  /** Passes on a line that has not ended, such as a question, as it is. */
  @Override
  public void flush() throws IOException {
    to.print(line.toString(StandardCharsets.UTF_8));
    line.reset();
    to.flush();
  }
}
