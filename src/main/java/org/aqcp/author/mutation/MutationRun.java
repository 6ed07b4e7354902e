package org.aqcp.author.mutation;

import java.util.List;
import org.aqcp.framework.FrameworkVersion;

/**
 * The outcomes of all mutants of a framework version.
 *
 * @param failed the number of cases that fail on the real rules, and therefore cannot kill mutants
 * @param stale ids listed as equivalent that do not belong to a surviving mutant
 */
public record MutationRun(
    FrameworkVersion version,
    List<MutantOutcome> outcomes,
    int failed,
    KnownMutants known,
    List<String> stale,
    Effort effort) {
  private static final double PERCENT = 100;

  public MutationRun {
    outcomes = List.copyOf(outcomes);
    stale = List.copyOf(stale);
  }

  public List<MutantOutcome> all(MutantOutcome.Fate fate) {
    return outcomes.stream().filter(outcome -> outcome.fate() == fate).toList();
  }

  /**
   * The percentage killed of all mutants. Equivalent ones count too, so listing them does not raise
   * the score.
   */
  public double killed() {
    return outcomes.isEmpty()
        ? 0
        : PERCENT * all(MutantOutcome.Fate.KILLED).size() / outcomes.size();
  }
}
