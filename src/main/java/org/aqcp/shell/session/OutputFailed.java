package org.aqcp.shell.session;

import java.io.IOException;

/** Thrown when a command cannot write its output. */
public final class OutputFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean readerGone;

  OutputFailed(IOException cause) {
    super(cause.getMessage(), cause);
    // Java has no exception type for a broken pipe, only the message of the operating system
    this.readerGone = String.valueOf(cause.getMessage()).contains("pipe");
  }

  /** Whether the reader closed the pipe, as {@code head} does, which is not an error. */
  public boolean isReaderGone() {
    return readerGone;
  }
}
