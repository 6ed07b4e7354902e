package org.aqcp.shell.session;

import java.io.IOException;

/** The data that was asked for cannot be written. */
public final class OutputFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean readerGone;

  OutputFailed(IOException cause) {
    super(cause.getMessage(), cause);
    // here alone: Java has no type for a broken pipe, only what the operating system calls it
    this.readerGone = String.valueOf(cause.getMessage()).contains("pipe");
  }

  /** Whether the one who read it left, as {@code head} does: nothing to complain about. */
  public boolean isReaderGone() {
    return readerGone;
  }
}
