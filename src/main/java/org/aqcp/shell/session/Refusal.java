package org.aqcp.shell.session;

/** Thrown when a command cannot do what was asked; the message says why and what to do. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ExitStatus status;

  /**
   * Joins the message and the hint into one sentence.
   *
   * @param message what is wrong: no capital, no period, the user's words in backticks
   * @param hint what to do; empty if there is no advice
   */
  public Refusal(ExitStatus status, String message, String hint) {
    super(hint.isEmpty() ? message : message + "; " + hint);
    this.status = status;
  }

  /** A refusal of an invalid command line. */
  public static Refusal usage(String message, String hint) {
    return new Refusal(ExitStatus.USAGE, message, hint);
  }

  public ExitStatus status() {
    return status;
  }
}
