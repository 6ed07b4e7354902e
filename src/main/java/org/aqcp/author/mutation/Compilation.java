package org.aqcp.author.mutation;

import java.util.List;
import org.aqcp.author.mutation.catching.Ruling;
import org.aqcp.rules.Rulebook;

/** Compiles rulings and evaluates them with Drools as the referee. Nothing of it is kept. */
final class Compilation {
  private final Effort effort;

  Compilation(Effort effort) {
    this.effort = effort;
  }

  /**
   * Holds what was read on trials against what the same rules come to when they are compiled.
   *
   * @throws org.aqcp.evaluation.Disagreement where Drools and the reading differ
   */
  Rulebook confirm(Ruling ruling, List<Trial> trials) {
    long start = System.nanoTime();
    Rulebook compiled = Rulebook.compiled(ruling.rules());
    for (Trial trial : trials) {
      if (trial.evaluated(ruling, compiled) != trial.read(ruling)) {
        throw new IllegalStateException("a mutant was read otherwise than it was evaluated");
      }
    }
    effort.compiled(start);
    return compiled;
  }
}
