package org.aqcp.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.Explainer;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.report.evaluation.TextExplanation;
import org.aqcp.report.layout.Palette;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reasons name what matters most, in words. */
class PlainReasonsTest {
  private static final int WIDE = 10_000;

  /** The facts of Riverbend, whose lines are left out here. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L6.7 | closest: job placement: `owner` is none, needed: an owner; `follow-up-months` is 3
          L4.3 | closest: Credit for prior learning: `status` is proposed, needed: in-force
          L2.4 | none of the 7 partners listed has `type` labor-union
          L5.3 | none of the 5 documents listed has `kind` consent-form
          L5.3 | lacks `end-date` 2014-06-30 or later, or `open-ended` yes
          L6.4 | `exit-points` has 1 entry (certificate of attendance), needed: at least 2 exit points
          L6.4 | 2 of 3 (66 %); needed: at least 80 %
          L3.4 | none known yet; needed: at least 2
          L3.4 | open: `contributions`, of which nothing is reported
          L1.3 | `fte-percent` is 30, needed: at least 50
          L1.3 | `convener` Riverbend Valley Workforce Board
          L2.2 | own rating of May 20, 2014: 2 of 3 (partly in place); verdict: partly met
          L2.2 | `sector` is food processing, needed: health care or advanced manufacturing
          """)
  void a_reason_says_what_decides(String indicator, String said) throws IOException {
    assertThat(explained(indicator)).contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "L6.5, 'TABE, Riverbend Adult Learning Center'",
    "L2.4, 'closest: Riverbend Valley Workforce Board'",
    "L1.3, 'Riverbend Career Partnership:'",
    "L5.3, 'A valley that works'"
  })
  void what_says_nothing_new_is_left_out(String indicator, String said) throws IOException {
    assertThat(explained(indicator)).doesNotContain(said);
  }

  private static String explained(String indicator) throws IOException {
    Path file = Path.of("examples/riverbend/partnership.yaml");
    Partnership partnership =
        new PartnershipReader().read(file.toString(), Files.readAllBytes(file)).partnership();
    Evaluator evaluator = Shipped.evaluator("local");
    Evaluation evaluation = evaluator.evaluate(partnership);
    String text =
        TextExplanation.render(
            new Explainer(evaluator, evaluation)
                .explain(evaluation.indicator(indicator).orElseThrow()),
            partnership,
            "p.yaml",
            Palette.PLAIN,
            WIDE);
    return text.replaceAll(" \\(p\\.yaml:\\d+\\)", "");
  }
}
