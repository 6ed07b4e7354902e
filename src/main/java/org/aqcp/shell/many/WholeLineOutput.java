package org.aqcp.shell.many;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Output that ends with a whole line, even where Ctrl-C or another signal ends the process: what is
 * being written is written out first, unless nobody takes it.
 */
final class WholeLineOutput implements AutoCloseable {
  private static final long PATIENCE_IN_SECONDS = 2;

  private final PrintStream out;
  private final ReentrantLock writing = new ReentrantLock();
  private final Thread end = new Thread(this::end, "whole-lines");

  WholeLineOutput(PrintStream out) {
    this.out = out;
    Runtime.getRuntime().addShutdownHook(end);
  }

  void write(String lines) {
    writing.lock();
    try {
      out.print(lines);
      out.flush();
    } finally {
      writing.unlock();
    }
  }

  /**
   * Keeps the lock for good, as the process ends; where nobody reads, it does not wait for ever.
   */
  private boolean end() {
    try {
      return writing.tryLock(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException theProcessEnds) {
      // then nothing more may be written
      writing.lock();
    }
  }
}
