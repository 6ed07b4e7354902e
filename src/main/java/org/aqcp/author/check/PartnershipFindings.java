package org.aqcp.author.check;

import java.util.List;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Severity;

/**
 * What a check found wrong with the file of a partnership.
 *
 * @param file as the user named it
 * @param problems by place
 */
public record PartnershipFindings(String file, List<Problem> problems) {
  public PartnershipFindings {
    problems = problems.stream().distinct().sorted(Problem.ORDER).toList();
  }

  public long count(Severity severity) {
    return problems.stream().filter(problem -> problem.kind().severity() == severity).count();
  }
}
