package org.aqcp.shell.many;

import java.util.List;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.input.problem.Problem;

/**
 * The result of evaluating one file.
 *
 * @param text the output for the file
 * @param file its name; empty if that is not known yet
 * @param problems the warnings about it
 */
public record FileOutcome(Evaluation evaluation, String text, String file, List<Problem> problems) {
  public FileOutcome {
    problems = List.copyOf(problems);
  }

  public static FileOutcome of(Evaluation evaluation, String text) {
    return new FileOutcome(evaluation, text, "", List.of());
  }

  FileOutcome of(String name, List<Problem> warnings) {
    return new FileOutcome(evaluation, text, name, warnings);
  }
}
