package org.aqcp.author.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.EmptyPartnership;
import org.aqcp.search.shrink.Reductions;
import org.aqcp.search.shrink.Weight;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseSearchTest {
  private static final LocalDate DAY = LocalDate.of(2014, 6, 30);

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void a_case_is_found_for_everything_that_the_shipped_rules_can_show(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    List<FoundCase> found = new ArrayList<>();
    List<Target> without = new ArrayList<>();
    for (Indicator indicator : evaluator.version().indicators(level)) {
      CaseSearch search =
          new CaseSearch(evaluator, indicator, EmptyPartnership.partnership(level, DAY));
      for (Target target : Targets.of(indicator, evaluator.rulebook().on(indicator.id()))) {
        Optional<FoundCase> one = search.find(target);
        one.ifPresentOrElse(found::add, () -> without.add(target));
      }
    }
    assertThat(without).isEmpty();
    assertThat(found).hasSizeGreaterThan(500).allMatch(one -> isSmallest(one, evaluator));
  }

  /** It shows its target, and nothing that could be left out of it does. */
  private static boolean isSmallest(FoundCase one, Evaluator evaluator) {
    Partnership given = one.given();
    return one.target().reached(given, evaluator)
        && Reductions.of(given).stream()
            .noneMatch(
                less ->
                    Weight.of(less) < Weight.of(given) && one.target().reached(less, evaluator));
  }
}
