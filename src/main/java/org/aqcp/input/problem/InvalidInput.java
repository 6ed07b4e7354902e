package org.aqcp.input.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown if a user's file cannot be used, with all its problems in the order of the file. */
public final class InvalidInput extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  public InvalidInput(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public InvalidInput(Problem problem) {
    this(List.of(problem));
  }

  /** A problem of a file as a whole. */
  public InvalidInput(ProblemKind kind, String file, String message, String hint) {
    this(new Problem(kind, file, Place.NOWHERE, message, hint));
  }

  public List<Problem> problems() {
    return problems;
  }
}
