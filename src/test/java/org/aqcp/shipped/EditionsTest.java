package org.aqcp.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import org.aqcp.author.cases.CaseResult;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.check.FrameworkCheck;
import org.aqcp.author.coverage.Coverage;
import org.aqcp.framework.Lifecycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped versions that extend another one are as sound as that one. */
final class EditionsTest {
  @ParameterizedTest
  @ValueSource(strings = {"aqcp-1.1-preview", "aqcp-2013-draft"})
  void nothing_is_wrong_and_the_cases_pass_and_cover_everything(String id) {
    assertThat(new FrameworkCheck(Shipped.HOME, Editions.reader()).check(id).problems()).isEmpty();
    CaseRun run = Editions.run(id);
    assertThat(run.failed()).extracting(CaseResult::where).isEmpty();
    Coverage coverage = Coverage.of(run, level -> Editions.evaluator(id, level));
    assertThat(coverage.allMissing()).isEmpty();
    assertThat(coverage.size()).isGreaterThan(600);
  }

  @Test
  void none_of_them_is_a_default() {
    assertThat(Editions.version("aqcp-1.1-preview").lifecycle()).isEqualTo(Lifecycle.PREVIEW);
    assertThat(Editions.version("aqcp-2013-draft").lifecycle()).isEqualTo(Lifecycle.RETIRED);
    for (String level : Shipped.VERSION.levelIds()) {
      assertThat(Shipped.HOME.newestFor(level).id()).isEqualTo(Shipped.VERSION.id());
    }
  }

  /** Nobody must take it for CLASP's. */
  @Test
  void the_proposal_says_whose_it_is() {
    assertThat(Editions.version("aqcp-1.1-preview").title()).contains("this project", "not AQCP's");
    assertThat(Editions.version("aqcp-1.1-preview").source().publisher()).isEqualTo("this project");
    assertThat(Editions.version("aqcp-1.1-preview").source().note()).contains("own proposal");
  }
}
