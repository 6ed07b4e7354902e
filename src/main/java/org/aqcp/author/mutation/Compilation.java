package org.aqcp.author.mutation;

import java.util.List;
import org.aqcp.rules.Rulebook;
import org.aqcp.search.apart.Ruling;

/**
 * Compiles mutants and evaluates them with Drools, to confirm what reading them found. Keeps
 * nothing.
 */
record Compilation(Effort effort) {
  /**
   * Compiles the rules and compares their statuses on the trials with those found by reading.
   *
   * @throws org.aqcp.evaluation.Disagreement if Drools and the reading differ
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
