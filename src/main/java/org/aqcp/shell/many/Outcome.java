package org.aqcp.shell.many;

import java.util.List;
import java.util.Optional;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.input.Problem;

/**
 * What became of one file.
 *
 * @param evaluation empty where the file cannot be used
 * @param text what is printed of it
 * @param problems why the file cannot be used
 */
public record Outcome(Optional<Evaluation> evaluation, String text, List<Problem> problems) {
  public Outcome {
    problems = List.copyOf(problems);
  }

  public static Outcome of(Evaluation evaluation, String text) {
    return new Outcome(Optional.of(evaluation), text, List.of());
  }

  static Outcome refused(List<Problem> problems) {
    return new Outcome(Optional.empty(), "", problems);
  }
}
