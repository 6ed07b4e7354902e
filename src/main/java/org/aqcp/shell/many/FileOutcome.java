package org.aqcp.shell.many;

import java.util.List;
import java.util.Optional;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.input.problem.Problem;

/**
 * The result of evaluating one file.
 *
 * @param evaluation empty if the file is invalid
 * @param text the output for the file
 * @param file its name; empty if that is not known yet
 * @param problems why the file is invalid, or the warnings about it
 */
public record FileOutcome(
    Optional<Evaluation> evaluation, String text, String file, List<Problem> problems) {
  public FileOutcome {
    problems = List.copyOf(problems);
  }

  public static FileOutcome of(Evaluation evaluation, String text) {
    return new FileOutcome(Optional.of(evaluation), text, "", List.of());
  }

  FileOutcome of(String name, List<Problem> warnings) {
    return new FileOutcome(evaluation, text, name, warnings);
  }

  static FileOutcome refused(List<Problem> problems) {
    return new FileOutcome(Optional.empty(), "", "", problems);
  }
}
