package org.aqcp.edition.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.edition.impact.Impact;
import org.aqcp.input.problem.Problem;

/**
 * What a change of framework versions was held to, and what came of it.
 *
 * @param base what it was compared with; empty if nothing was
 * @param differences how versions differ from what they were
 * @param impacts what that does to a corpus, one for each version that differs; empty if there is
 *     no corpus
 */
public record Gate(
    String base, List<GateStep> steps, List<VersionDifference> differences, List<Impact> impacts) {
  public Gate {
    steps = List.copyOf(steps);
    differences = List.copyOf(differences);
    impacts = List.copyOf(impacts);
  }

  public boolean passed() {
    return steps.stream().allMatch(GateStep::passed);
  }

  /** All problems that are not accepted. */
  public List<Problem> problems() {
    return steps.stream().flatMap(step -> step.problems().stream()).toList();
  }

  /** The problems that are accepted, with the reasons. */
  public Map<Problem, String> accepted() {
    Map<Problem, String> accepted = new LinkedHashMap<>();
    steps.forEach(
        step -> step.accepted().forEach(one -> accepted.put(one.problem(), one.reason())));
    return accepted;
  }
}
