package org.aqcp.shell.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Writes whole lines, so that readers see no truncated line if a signal ends this process. */
final class WholeLineStream extends OutputStream {
  private static final int BUFFER_SIZE = 8192;
  private static final long PATIENCE_SECONDS = 2;

  private final OutputStream to;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final ReentrantLock writing = new ReentrantLock();
  private final Thread atExit = new Thread(this::end, "last line");

  WholeLineStream(OutputStream to) {
    this.to = to;
  }

  /** Completes the current write when this process ends, unless the stream was closed before. */
  WholeLineStream untilTheEnd() {
    Runtime.getRuntime().addShutdownHook(atExit);
    return this;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int end = held.size() + length < BUFFER_SIZE ? from : afterLastLine(bytes, from, length);
    held.write(bytes, from, end - from);
    if (end > from) {
      pass();
    }
    held.write(bytes, end, from + length - end);
  }

  /** Writes everything, including an incomplete line such as a prompt. */
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

  /** No longer acts when the process ends; the underlying stream stays open. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException processEnds) {
      // nothing more may be written
      writing.lock();
    }
  }

  /** Waits for the current write, up to a time limit, and keeps the lock to prevent others. */
  private void end() {
    try {
      boolean unused = writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
