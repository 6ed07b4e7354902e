package org.aqcp.shell.session;

import java.io.IOException;

/** The data that was asked for cannot be written. */
public final class OutputFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  OutputFailed(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /** Whether the one who read it left, as {@code head} does: nothing to complain about. */
  public boolean isReaderGone() {
    return String.valueOf(getMessage()).contains("pipe");
  }
}
