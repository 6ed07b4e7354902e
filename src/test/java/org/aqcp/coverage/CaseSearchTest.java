package org.aqcp.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.BarePartnership;
import org.aqcp.partnership.Level;
import org.aqcp.partnership.Partnership;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseSearchTest {
  private static final LocalDate DAY = LocalDate.of(2014, 6, 30);

  @ParameterizedTest
  @EnumSource
  void a_case_is_found_for_everything_that_the_shipped_rules_can_show(Level level) {
    Evaluator evaluator = Shipped.evaluator(level);
    Partnership bare = BarePartnership.of(level, DAY, Map.of());
    List<Target> notFound = new ArrayList<>();
    int found = 0;
    for (Indicator indicator : evaluator.version().indicators(level)) {
      CaseSearch search = new CaseSearch(evaluator, indicator, bare, List.of());
      for (Target target : Targets.of(indicator, evaluator.rulebook().on(indicator.id()))) {
        long t0 = System.nanoTime();
        Optional<FoundCase> one = search.find(target);
        if (System.nanoTime() - t0 > 1e9)
          System.out.println("slow " + (System.nanoTime() - t0) / 1000000 + " " + d(target));
        if (one.isEmpty()) {
          notFound.add(target);
        } else {
          found++;
          assertThat(target.reached(one.get().given(), evaluator)).isTrue();
        }
      }
    }
    System.out.println(level + ": " + found + " found, " + notFound.size() + " not");
    for (Target t : notFound) {
      System.out.println(d(t));
    }
    assertThat(notFound).isEmpty();
  }

  static String d(Target t) {
    return t.indicator().id()
        + " "
        + t.getClass().getSimpleName()
        + " "
        + (t instanceof Target.OfStatus s
            ? s.status()
            : t instanceof Target.OfSentence s
                ? s.truth() + " " + s.sentence().text()
                : ((Target.OfBoundary) t).side()
                    + " "
                    + ((Target.OfBoundary) t).boundary().threshold()
                    + " "
                    + ((Target.OfBoundary) t).sentence().text());
  }
}
