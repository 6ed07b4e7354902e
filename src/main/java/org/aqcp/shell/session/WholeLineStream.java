package org.aqcp.shell.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Passes lines on whole: whoever reads them gets none that was cut where this process was ended by
 * a signal, as long as the reader goes on reading.
 */
final class WholeLineStream extends OutputStream {
  private static final int ENOUGH = 8192;
  private static final long PATIENCE_SECONDS = 2;

  private final OutputStream to;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final ReentrantLock writing = new ReentrantLock();

  WholeLineStream(OutputStream to) {
    this.to = to;
  }

  /** The same, of which nothing is cut when this process ends. */
  WholeLineStream untilTheEnd() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "last line"));
    return this;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int end = held.size() + length < ENOUGH ? from : afterLastLine(bytes, from, length);
    held.write(bytes, from, end - from);
    if (end > from) {
      pass();
    }
    held.write(bytes, end, from + length - end);
  }

  /** All there is, even where the line goes on: a prompt is to be seen. */
  @Override
  public void flush() throws IOException {
    pass();
    to.flush();
  }

  private static int afterLastLine(byte[] bytes, int from, int length) {
    int end = from + length;
    while (end > from && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  private void pass() throws IOException {
    byte[] lines = held.toByteArray();
    held.reset();
    writing.lock();
    try {
      to.write(lines);
    } finally {
      writing.unlock();
    }
  }

  /** Waits for what is being written, though not for ever, and lets nothing more begin. */
  private void end() {
    try {
      boolean unused = writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
