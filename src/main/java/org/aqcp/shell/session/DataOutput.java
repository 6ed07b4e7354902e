package org.aqcp.shell.session;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output in UTF-8, whatever the locale says, that does not swallow a failed write. */
public final class DataOutput extends OutputStream {
  private final OutputStream to;
  private boolean closed;

  private DataOutput(OutputStream to) {
    this.to = to;
  }

  public static PrintStream printingTo(OutputStream to) {
    return printing(new WholeLineStream(to));
  }

  /** The standard output of this process. */
  public static PrintStream ofProcess() {
    return printing(new WholeLineStream(new FileOutputStream(FileDescriptor.out)).untilTheEnd());
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

  /** A print stream keeps an exception of input and output to itself, but not this one. */
  private void attempt(Write write) {
    if (closed) {
      return;
    }
    try {
      write.now();
    } catch (IOException e) {
      closed = true;
      throw new OutputFailed(e);
    }
  }

  private interface Write {
    void now() throws IOException;
  }
}
