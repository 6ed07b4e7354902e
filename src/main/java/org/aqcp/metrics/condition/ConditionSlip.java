package org.aqcp.metrics.condition;

import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Words;

/** Thrown inside the parser at the first thing in a condition that cannot be read. */
final class ConditionSlip extends RuntimeException {
  private static final long serialVersionUID = 1;

  final transient ProblemKind kind;
  final transient ConditionToken token;
  final transient Advice advice;

  ConditionSlip(ProblemKind kind, ConditionToken token, String message, Advice advice) {
    super(message, null, false, false);
    this.kind = kind;
    this.token = token;
    this.advice = advice;
  }

  static ConditionSlip expected(String what, ConditionToken found) {
    String message =
        found.text().isEmpty()
            ? "the condition ends where " + what + " is expected"
            : "expected " + what + ", found " + Words.quoted(found.text());
    return new ConditionSlip(ConditionProblem.INVALID_CONDITION, found, message, Advice.NONE);
  }
}
