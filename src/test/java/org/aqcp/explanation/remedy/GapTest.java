package org.aqcp.explanation.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a remedy is known, a smallest change is found too. */
class GapTest {
  static List<Path> examples() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("examples"), 2)) {
      return all.filter(file -> file.endsWith("partnership.yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void what_a_remedy_is_known_for_has_a_smallest_change(Path example) {
    PartnershipFile file = Shipped.HOME.partnerships().read(example);
    Evaluator evaluator = Shipped.evaluator(file.partnership().level());
    ExplainedEvaluation explained = ExplainedEvaluation.of(file, evaluator);
    FactNames names = new FactNames(file.partnership());
    for (IndicatorExplanation one : explained.indicators()) {
      Gap gap = Gap.of(evaluator, one.of(), explained.evaluation(), names, Status.MET);
      one.remedy()
          .filter(known -> known.becomes() == Status.MET)
          .ifPresent(
              known -> {
                assertThat(gap.remedy()).as(one.of().indicator().id()).isPresent();
                assertThat(gap.proof()).isNotEqualTo(Gap.Proof.TOO_MANY);
                assertThat(gap.remedy().orElseThrow().becomes()).isEqualTo(Status.MET);
              });
    }
  }
}
