package org.aqcp.report.cases;

import java.util.List;
import org.aqcp.author.mutation.MutationRun;
import org.aqcp.metrics.cases.MeasureTests;

/**
 * The mutants of a framework version and what became of them.
 *
 * @param run those of its rules and thresholds
 * @param measures those of its measures, by file; empty if it has none
 */
public record VersionMutants(MutationRun run, List<MeasureTests> measures) {
  public VersionMutants {
    measures = List.copyOf(measures);
  }

  /** Whether so many percent of the rules' mutants are killed, and of those of each file. */
  public boolean isKilled(int least) {
    return run.killed() >= least
        && run.stale().isEmpty()
        && measures.stream().allMatch(one -> one.isKilled(least));
  }
}
