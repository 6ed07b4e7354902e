package org.aqcp.rules.language;

import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.ProblemKind;

/** Thrown if a condition is not part of the closed language. */
public final class NotReadable extends Exception {
  private static final long serialVersionUID = 1;

  private final ProblemKind kind;
  private final String word;
  private final transient Advice advice;

  NotReadable(ProblemKind kind, String message, String hint) {
    this(kind, "", message, Advice.of(hint));
  }

  NotReadable(ProblemKind kind, String message) {
    this(kind, message, "");
  }

  /** Creates an exception about one word of the condition. */
  NotReadable(ProblemKind kind, String word, String message, Advice advice) {
    // no stack trace: it would cost more than reading, and many are tried while one types
    super(message, null, false, false);
    this.kind = kind;
    this.word = word;
    this.advice = advice;
  }

  public ProblemKind kind() {
    return kind;
  }

  /** The word that is wrong; empty if it is not a single word. */
  public String word() {
    return word;
  }

  public Advice advice() {
    return advice;
  }
}
