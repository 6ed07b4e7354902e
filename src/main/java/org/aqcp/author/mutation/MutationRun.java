package org.aqcp.author.mutation;

import java.util.List;
import org.aqcp.framework.FrameworkVersion;

/**
 * Every mutant of a framework version, and what became of it.
 *
 * @param failed how many cases failed on the rules as they are, and so could kill none
 * @param stale ids that are listed as equivalent and are not those of a mutant that lives
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

  /** In percent of all mutants, the equivalent ones too: so nothing is gained by listing them. */
  public double killed() {
    return outcomes.isEmpty()
        ? 0
        : PERCENT * all(MutantOutcome.Fate.KILLED).size() / outcomes.size();
  }
}
