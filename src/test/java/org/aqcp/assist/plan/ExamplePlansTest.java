package org.aqcp.assist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.explanation.remedy.Gap;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a remedy is known, a plan is found too. */
class ExamplePlansTest {
  static List<Path> examples() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("examples"), 2)) {
      return all.filter(file -> file.endsWith("partnership.yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void what_a_remedy_is_known_for_has_a_plan(Path example) {
    PartnershipFile file = Shipped.HOME.partnerships().read(example);
    Evaluator evaluator = Shipped.evaluator(file.partnership().level());
    ExplainedEvaluation explained = ExplainedEvaluation.of(file, evaluator);
    FactNames names = new FactNames(file.partnership());
    PlanSearch search =
        new PlanSearch(
            evaluator, explained.evaluation(), names, Kept.NOTHING, Duration.ofSeconds(60));
    for (IndicatorExplanation one : explained.indicators()) {
      one.remedy()
          .filter(known -> known.becomes() == Status.MET)
          .ifPresent(
              known -> {
                Plan plan = search.plan(new Aim.OfIndicator(one.of().indicator()), Status.MET);
                assertThat(plan.isFound()).as(one.of().indicator().id()).isTrue();
                assertThat(plan.proof()).isEqualTo(Gap.Proof.LEAST);
                plan.others().forEach(other -> assertThat(other).isNotEqualTo(plan.changes()));
              });
    }
  }
}
