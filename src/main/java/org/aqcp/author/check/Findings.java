package org.aqcp.author.check;

import java.util.List;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Severity;

/**
 * The problems that a check found in a framework version, its rules and its cases.
 *
 * @param version the id of the framework version
 * @param problems sorted by file and place
 * @param looked how much was checked
 */
public record Findings(String version, List<Problem> problems, Looked looked) {
  /** The numbers of indicators, rules and cases that could be read. */
  public record Looked(int indicators, int rules, int cases) {}

  public Findings {
    problems = problems.stream().distinct().sorted(Problem.ORDER).toList();
  }

  public long count(Severity severity) {
    return problems.stream().filter(problem -> problem.kind().severity() == severity).count();
  }
}
