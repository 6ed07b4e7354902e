package org.aqcp.edition.gate;

import java.util.List;
import org.aqcp.input.problem.Problem;

/**
 * One thing that a change of framework versions has to pass.
 *
 * @param name a word for it, such as {@code cases}
 * @param summary what was looked at, in words
 * @param problems what keeps the change from being accepted, unless it is accepted by itself
 * @param accepted problems that are accepted, with the reasons
 */
public record GateStep(
    String name, String summary, List<Problem> problems, List<AcceptedProblem> accepted) {
  public GateStep {
    problems = problems.stream().distinct().sorted(Problem.ORDER).toList();
    accepted = List.copyOf(accepted);
  }

  /** A step with nothing accepted yet. */
  public GateStep(String name, String summary, List<Problem> problems) {
    this(name, summary, problems, List.of());
  }

  /** A number of things, in words. */
  public static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  public boolean passed() {
    return problems.isEmpty();
  }

  /** A problem that is accepted. */
  public record AcceptedProblem(Problem problem, String reason) {}
}
