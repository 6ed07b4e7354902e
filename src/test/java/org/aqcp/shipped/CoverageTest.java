package org.aqcp.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.cases.CaseRunner;
import org.aqcp.author.coverage.Coverage;
import org.junit.jupiter.api.Test;

/** How well the cases cover the shipped rules. */
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
