package org.aqcp.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aqcp.cases.CaseFile;
import org.aqcp.cases.CaseFiles;
import org.aqcp.cases.CaseRun;
import org.aqcp.cases.CaseRunner;
import org.aqcp.coverage.Coverage;
import org.junit.jupiter.api.Test;

/** What the cases beside the shipped rules show of them. */
class CoverageTest {
  @Test
  void the_cases_show_every_status_sentence_and_threshold() {
    List<CaseFile> files = CaseFiles.read(Shipped.HOME, Shipped.VERSION);
    CaseRun run =
        new CaseRun(Shipped.VERSION, files, new CaseRunner(Shipped::evaluator).run(files));
    Coverage coverage = Coverage.of(run, Shipped::evaluator);
    assertThat(coverage.allMissing()).isEmpty();
    assertThat(coverage.size()).isGreaterThan(1000);
  }
}
