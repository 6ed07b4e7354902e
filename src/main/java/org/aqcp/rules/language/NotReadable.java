package org.aqcp.rules.language;

import org.aqcp.input.problem.ProblemKind;

/** A condition is not one that the closed language knows. */
public final class NotReadable extends Exception {
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

  public ProblemKind kind() {
    return kind;
  }

  public String hint() {
    return hint;
  }
}
