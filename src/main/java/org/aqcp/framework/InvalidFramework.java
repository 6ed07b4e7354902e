package org.aqcp.framework;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.input.problem.Problem;

/**
 * Thrown if a framework version or its rules cannot be used. Unlike {@link
 * org.aqcp.input.problem.InvalidInput}, this is not a mistake in the evaluated partnership's files.
 */
public final class InvalidFramework extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  public InvalidFramework(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
