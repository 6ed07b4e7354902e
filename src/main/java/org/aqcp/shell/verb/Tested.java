package org.aqcp.shell.verb;

import java.util.List;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.cases.ExplainedCase;
import org.aqcp.author.coverage.Coverage;
import org.aqcp.author.coverage.MissingCases;
import org.aqcp.input.problem.Problem;
import org.aqcp.metrics.cases.MeasureTests;
import org.aqcp.report.cases.VersionTests;

/**
 * A framework version whose cases were run.
 *
 * @param measures the results of the cases of its measures
 */
record Tested(
    TestedVersion version,
    CaseRun run,
    List<ExplainedCase> failed,
    Coverage coverage,
    List<MeasureTests> measures) {
  /** Runs the cases of rules alone. */
  static Tested ofRules(TestedVersion version) {
    CaseRun run = version.run();
    List<ExplainedCase> failed = run.failed().stream().map(version::explain).toList();
    Coverage coverage = Coverage.of(run, version.evaluators()::get);
    return new Tested(version, run, failed, coverage, List.of());
  }

  /**
   * Runs all cases.
   *
   * @param problems takes those of measures that cannot be read
   */
  static Tested of(TestedVersion version, List<Problem> problems) {
    Tested rules = ofRules(version);
    return new Tested(
        version, rules.run, rules.failed, rules.coverage, version.measureTests(false, problems));
  }

  MissingCases missing(int most) {
    return MissingCases.find(coverage, run, version.evaluators(), most);
  }

  /** Whether a case fails. */
  boolean isFailed() {
    return !failed.isEmpty() || measures.stream().anyMatch(one -> !one.isPassed());
  }

  /** Whether a case could cover what none covers. */
  boolean isUncovered() {
    return !missing(1).found().isEmpty() || measures.stream().anyMatch(one -> !one.isCovered());
  }

  VersionTests results() {
    return new VersionTests(run, failed, coverage, measures);
  }
}
