package org.aqcp.shell.session;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Output in UTF-8, whatever the locale, that throws when a write fails. */
public final class DataOutput extends OutputStream {
  private final WholeLineStream to;
  private boolean failed;

  private DataOutput(WholeLineStream to) {
    this.to = to;
  }

  public static PrintStream printingTo(OutputStream to) {
    return printing(new WholeLineStream(to));
  }

  /** Output that ends with a whole line even if a signal ends the process, until it is closed. */
  public static PrintStream printingToTheEnd(OutputStream to) {
    return printing(new WholeLineStream(to).untilTheEnd());
  }

  /** The standard output of this process. */
  public static PrintStream ofProcess() {
    return printingToTheEnd(new FileOutputStream(FileDescriptor.out));
  }

  private static PrintStream printing(WholeLineStream lines) {
    return new PrintStream(new DataOutput(lines), false, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int one) {
    attempt(() -> to.write(one));
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    attempt(() -> to.write(bytes, from, length));
  }

  @Override
  public void flush() {
    attempt(to::flush);
  }

  /** Ends the output, but does not close the stream that it prints to. */
  @Override
  public void close() {
    to.close();
  }

  /** A print stream swallows an {@link IOException}, so this throws an unchecked exception. */
  private void attempt(Write write) {
    if (failed) {
      return;
    }
    try {
      write.now();
    } catch (IOException e) {
      failed = true;
      throw new OutputFailed(e);
    }
  }

  private interface Write {
    void now() throws IOException;
  }
}
