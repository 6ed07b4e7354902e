package org.aqcp.author.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.rules.AskedForms;
import org.aqcp.rules.OneRule;
import org.aqcp.search.edit.EmptyPartnership;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AskedFormsCoveredTest {
  private static final LocalDate DAY = LocalDate.of(2014, 6, 30);

  @ParameterizedTest
  @MethodSource("org.aqcp.rules.AskedForms#all")
  void a_case_is_found_for_everything_that_a_condition_can_show(String drl) {
    Indicator indicator = Shipped.VERSION.indicator(AskedForms.INDICATOR).orElseThrow();
    Evaluator evaluator = OneRule.of(AskedForms.INDICATOR, drl);
    CaseSearch search =
        new CaseSearch(evaluator, indicator, EmptyPartnership.partnership("local", DAY));
    List<Target> without = new ArrayList<>();
    for (Target target : Targets.of(indicator, evaluator.rulebook().on(indicator.id()))) {
      if (search.find(target).isEmpty()) {
        without.add(target);
      }
    }
    assertThat(without.isEmpty() || AskedForms.reached().noneMatch(drl::equals))
        .as("%s", without)
        .isTrue();
  }
}
