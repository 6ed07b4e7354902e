package org.aqcp.rules;

import org.aqcp.input.ProblemKind;

/** A condition is not one that the closed language knows. */
final class NotReadable extends Exception {
  private static final long serialVersionUID = 1;

  private final ProblemKind kind;
  private final String hint;

  NotReadable(ProblemKind kind, String message, String hint) {
    super(message);
    this.kind = kind;
    this.hint = hint;
  }

  NotReadable(ProblemKind kind, String message) {
    this(kind, message, "");
  }

  ProblemKind kind() {
    return kind;
  }

  String hint() {
    return hint;
  }
}
