package org.aqcp.mutation;

import java.util.List;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.mutation.catching.Ruling;
import org.aqcp.partnership.Partnership;
import org.aqcp.rules.Rulebook;

/** Compiles rulings and evaluates them with Drools as the referee. Nothing of it is kept. */
final class Compilation {
  private final FrameworkVersion version;
  private final Effort effort;

  Compilation(FrameworkVersion version, Effort effort) {
    this.version = version;
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

  /** A partnership on which two rulings were read to differ, evaluated on both. */
  Outcome.Caught caught(Partnership given, Ruling real, Ruling mutant, Rulebook compiled) {
    Outcome.Caught caught =
        new Outcome.Caught(
            given,
            evaluated(given, real, Rulebook.compiled(real.rules())),
            evaluated(given, mutant, compiled));
    if (caught.expected() == caught.mutant()) {
      throw new IllegalStateException("a case that was found does not tell two rules apart");
    }
    return caught;
  }

  private Status evaluated(Partnership given, Ruling ruling, Rulebook compiled) {
    return new Evaluator(version, compiled).evaluate(given, ruling.indicator()).status();
  }
}
