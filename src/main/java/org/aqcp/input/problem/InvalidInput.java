package org.aqcp.input.problem;

import java.util.List;
import java.util.stream.Collectors;

/** A user's file cannot be used, and why: everything wrong in it, in the order of the file. */
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

  public List<Problem> problems() {
    return problems;
  }
}
