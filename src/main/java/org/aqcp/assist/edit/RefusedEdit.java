package org.aqcp.assist.edit;

/** Thrown if the path of an edit leads nowhere; values that do not fit are invalid input. */
public final class RefusedEdit extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String hint;

  /**
   * Refuses an edit.
   *
   * @param message what is wrong: no capital, no period, the user's words in backticks
   * @param hint what to do; may be empty
   */
  RefusedEdit(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  public String hint() {
    return hint;
  }
}
