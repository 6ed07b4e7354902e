package org.aqcp.partnership.names;

import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Severity;

/** What can be wrong with the names in a partnership's file. */
public enum NameProblem implements ProblemKind {
  /** Something is named of which the file says nothing. */
  UNKNOWN_NAME(Severity.WARNING),
  /** One thing is listed twice: it counts once. */
  REPEATED_ENTRY(Severity.WARNING),
  /** A word such as `TBD` instead of a name, of `none`, or of nothing at all. */
  WORD_FOR_NOTHING(Severity.WARNING),
  /** A text that YAML ends before a `#`. */
  CUT_TEXT(Severity.WARNING),
  /** A fact whose own name is a word for nothing. */
  NO_NAME(Severity.ERROR),
  /** An organization is a unit of itself by way of others. */
  CIRCLE_OF_PARENTS(Severity.ERROR),
  /** An alias for an alias. */
  WRONG_ALIAS(Severity.ERROR);

  private final Severity severity;

  NameProblem(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
