package org.aqcp.report.cases;

import java.util.List;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.cases.ExplainedCase;
import org.aqcp.author.coverage.Coverage;
import org.aqcp.metrics.cases.MeasureTests;

/**
 * The results of all cases of a framework version.
 *
 * @param failed those of rules that fail, explained
 * @param measures those of its measures, by file; empty if it has none
 */
public record VersionTests(
    CaseRun run, List<ExplainedCase> failed, Coverage coverage, List<MeasureTests> measures) {
  public VersionTests {
    failed = List.copyOf(failed);
    measures = List.copyOf(measures);
  }

  /** How many cases were run. */
  int all() {
    return run.results().size() + measures.stream().mapToInt(one -> one.results().size()).sum();
  }

  /** How many of them fail. */
  int failures() {
    return run.failed().size() + measures.stream().mapToInt(one -> one.failed().size()).sum();
  }
}
