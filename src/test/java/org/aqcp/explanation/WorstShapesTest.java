package org.aqcp.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.aqcp.condition.Status;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.random.WorstShape;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Right values where everything is joined with everything; {@code bench/joins} has the times. */
class WorstShapesTest {
  private static final int FACTS = 2_000;

  @ParameterizedTest
  @CsvSource({
    "ASSESSMENTS_ACCEPTED_BY_ALL_OF_ONE_PARENT, L6.5, NOT_MET",
    "ASSESSMENTS_ACCEPTED_BY_ALL_OF_MANY_PARENTS, L6.5, MET",
    "MANY_ASSESSMENTS, L6.5, NOT_MET",
    "AGREEMENTS_SIGNED_BY_ALL, L1.4, PARTLY_MET",
    "DOCUMENTS_ADOPTED_BY_ALL, L1.1, PARTLY_MET",
  })
  void are_found_with_reasons_and_remedies(WorstShape shape, String indicator, Status status) {
    PartnershipFile file =
        Shipped.HOME
            .partnerships()
            .read("worst.yaml", shape.yaml(FACTS).getBytes(StandardCharsets.UTF_8));
    ExplainedEvaluation explained = ExplainedEvaluation.of(file, Shipped.evaluator("local"));
    IndicatorExplanation one =
        explained.indicators().stream()
            .filter(i -> i.of().indicator().id().equals(indicator))
            .findFirst()
            .orElseThrow();
    assertThat(one.of().verdict().status()).isEqualTo(status);
    assertThat(one.rules())
        .allSatisfy(
            rule ->
                assertThat(rule.sentences())
                    .allSatisfy(sentence -> assertThat(sentence.facts()).isNotNull()));
    boolean wanted = status != Status.MET;
    assertThat(one.searchStopped()).isEqualTo(wanted && one.remedy().isEmpty());
  }
}
