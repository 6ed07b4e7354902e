package org.aqcp.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.remedy.Remedy;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** Remedies are computed only on demand. */
class RemedyWhenAskedTest {
  private static final Evaluator EVALUATOR = Shipped.evaluator("local");

  private static PartnershipFile riverbend() {
    return new PartnershipReader().read(Path.of("examples/riverbend/partnership.yaml"));
  }

  @Test
  void later_ones_are_those_that_are_found_at_once() {
    List<String> atOnce = remedies(ExplainedEvaluation.of(riverbend(), EVALUATOR));
    assertThat(remedies(ExplainedEvaluation.reasons(riverbend(), EVALUATOR)))
        .isNotEmpty()
        .isEqualTo(atOnce);
  }

  private static List<String> remedies(ExplainedEvaluation of) {
    return of.indicators().stream()
        .map(IndicatorExplanation::remedy)
        .flatMap(Optional::stream)
        .map(Remedy::changes)
        .map(Object::toString)
        .toList();
  }

  @Test
  void none_is_told_that_the_referee_can_no_longer_look_at() {
    List<IndicatorExplanation> left =
        EVALUATOR.refereedBeside(
            beside -> {
              Evaluation evaluation = beside.evaluate(riverbend().partnership());
              Explainer explainer = new Explainer(beside, evaluation);
              return List.of(explainer.explain(evaluation.indicator("L2.2").orElseThrow()));
            });
    assertThatThrownBy(() -> left.get(0).remedy()).isInstanceOf(RejectedExecutionException.class);
  }
}
