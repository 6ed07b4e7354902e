package org.aqcp.explanation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.RuleReading;
import org.aqcp.evaluation.Verdict;
import org.aqcp.explanation.facts.RecordingFault;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** Explanations match the evaluated verdicts, or are refused. */
class ExplainerTest {
  @Test
  void sentences_that_say_otherwise_than_their_rule_are_an_internal_error() {
    Evaluator evaluator = Shipped.evaluator("local");
    Evaluation evaluation =
        evaluator.evaluate(
            new PartnershipReader()
                .read(Path.of("examples/riverbend/partnership.yaml"))
                .partnership());
    IndicatorVerdict read = evaluation.indicator("L2.2").orElseThrow();
    List<RuleReading> others =
        read.verdict().rules().stream()
            .map(rule -> new RuleReading(rule.rule(), Truth.UNKNOWN))
            .toList();
    Explainer explainer = new Explainer(evaluator, evaluation);
    assertThatThrownBy(
            () -> explainer.explain(new IndicatorVerdict(read.indicator(), Verdict.of(others))))
        .isInstanceOf(RecordingFault.class)
        .hasMessageContaining("recorded FALSE, read UNKNOWN: L2.2 ");
  }
}
