package org.aqcp.edition.migration;

/** Thrown if a file cannot be taken to another version as it is laid out. */
public final class RefusedMigration extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String hint;

  /**
   * Refuses a file.
   *
   * @param message what is wrong: no capital, no period, the user's words in backticks
   * @param hint what to do
   */
  RefusedMigration(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  public String hint() {
    return hint;
  }
}
