package org.aqcp.author.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.shipped.Editions;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Mutants of what the shipped versions that extend another one do differently. The rest has the
 * rules and cases of that one, whose mutants are tested with it.
 */
final class EditionMutantsTest {
  @ParameterizedTest
  @CsvSource({
    "aqcp-1.1-preview, 'S1.2 S2.6 S5.5 L1.5 L1.7 L2.1 L2.2 L5.4 L5.5 L6.9', 250",
    "aqcp-2013-draft, 'DS3.2 DL3.2', 50"
  })
  void the_cases_notice_every_one_that_changes_anything(String id, String differ, int least) {
    Set<String> ids = Set.of(differ.split(" "));
    CaseRun all = Editions.run(id);
    CaseRun run =
        new CaseRun(
            all.version().only(indicator -> ids.contains(indicator.id())),
            all.files(),
            all.results().stream().filter(result -> !result.of().isRollUp()).toList());
    assertThat(run.version().indicators()).hasSize(ids.size());
    List<MutantOutcome> outcomes =
        new MutationTest(Shipped.HOME, Editions.reader(), run)
            .run(done -> {}).outcomes().stream()
                .filter(outcome -> ids.contains(outcome.mutant().indicator().id()))
                .toList();
    assertThat(outcomes).hasSizeGreaterThan(least);
    assertThat(outcomes)
        .allMatch(
            outcome ->
                outcome.fate() == MutantOutcome.Fate.KILLED
                    || outcome.fate() == MutantOutcome.Fate.EQUIVALENT);
  }
}
