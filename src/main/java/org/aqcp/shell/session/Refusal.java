package org.aqcp.shell.session;

/** A command that cannot do what was asked: one sentence that says why, and what to do. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ExitStatus status;

  /**
   * A sentence in two halves.
   *
   * @param message what is wrong: no capital, no full stop, the user's words in backticks
   * @param hint what to do; empty where nothing can be advised
   */
  public Refusal(ExitStatus status, String message, String hint) {
    super(hint.isEmpty() ? message : message + "; " + hint);
    this.status = status;
  }

  /** Of a command line that cannot be understood. */
  public static Refusal usage(String message, String hint) {
    return new Refusal(ExitStatus.USAGE, message, hint);
  }

  public ExitStatus status() {
    return status;
  }
}
