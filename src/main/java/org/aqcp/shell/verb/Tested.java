package org.aqcp.shell.verb;

import java.util.List;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.cases.ExplainedCase;
import org.aqcp.author.coverage.Coverage;
import org.aqcp.author.coverage.MissingCases;

/** A framework version whose cases were run. */
record Tested(TestedVersion version, CaseRun run, List<ExplainedCase> failed, Coverage coverage) {
  static Tested of(TestedVersion version) {
    CaseRun run = version.run();
    List<ExplainedCase> failed = run.failed().stream().map(version::explain).toList();
    return new Tested(version, run, failed, Coverage.of(run, version.evaluators()::get));
  }

  MissingCases missing(int most) {
    return MissingCases.find(coverage, run, version.evaluators(), most);
  }
}
