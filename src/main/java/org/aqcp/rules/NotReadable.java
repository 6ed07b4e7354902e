package org.aqcp.rules;

/** A condition is not one that the closed language knows. */
final class NotReadable extends Exception {
  private static final long serialVersionUID = 1;

  private final String hint;

  NotReadable(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  NotReadable(String message) {
    this(message, "");
  }

  String hint() {
    return hint;
  }
}
