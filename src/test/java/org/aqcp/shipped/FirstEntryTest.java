package org.aqcp.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.remedy.SideEffect;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.report.evaluation.JsonEvaluation;
import org.aqcp.report.evaluation.TextEvaluation;
import org.aqcp.report.layout.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first entry of a section does not speak for those that nobody has written down yet. */
class FirstEntryTest {
  private static final String HEAD =
      """
      format: aqcp-partnership/1
      name: Prairie Crossing
      level: local
      as-of: 2014-06-30
      """;
  private static final String CONSENT = "documents: [{title: Release, kind: consent-form}]\n";

  @ParameterizedTest
  @ValueSource(strings = {"L1.1", "L1.2", "L1.5", "L4.1"})
  void one_consent_form_does_not_mean_that_there_is_no_other_document(String id) {
    Status without = status(HEAD, id);
    assertThat(status(HEAD + CONSENT, id)).isEqualTo(without).isEqualTo(Status.UNKNOWN);
    assertThat(status(HEAD + "complete: []\n" + CONSENT, id)).isEqualTo(Status.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"complete: all\n", "complete: [documents]\n"})
  void where_the_list_is_complete_there_is_no_other_document(String complete) {
    assertThat(status(HEAD + complete + CONSENT, "L1.1")).isEqualTo(Status.NOT_MET);
  }

  @Test
  void an_open_verdict_asks_whether_the_list_is_complete() {
    ExplainedEvaluation explained = explained(HEAD + CONSENT);
    IndicatorExplanation vision = indicator(explained, "L1.1");
    assertThat(vision.decidedBy()).anyMatch(it -> "documents".equals(it.value()));
    assertThat(text(explained)).contains("whether `documents` is complete");
  }

  @Test
  void the_first_lines_say_what_was_taken_as_complete() {
    String teams = "teams: [{name: Steering}]\nemployers: []\n";
    assertThat(text(explained(HEAD + CONSENT)))
        .contains("Taken as complete: no section; each may have more entries\n");
    assertThat(text(explained(HEAD + CONSENT + teams)))
        .contains("Taken as complete: employers (2 other listed sections may have more entries)\n");
    assertThat(text(explained(HEAD + "complete: [teams]\n" + CONSENT + teams)))
        .contains("Taken as complete: employers, teams (documents may have more entries)\n");
    assertThat(text(explained(HEAD + "complete: all\n" + CONSENT)))
        .contains("Taken as complete: documents\n");
    assertThat(text(explained(HEAD))).doesNotContain("Taken as complete");
  }

  /** Every pathway has a map and steps, until one is added of which only the name is known. */
  @Test
  void a_remedy_says_which_other_indicator_it_makes_worse() throws IOException {
    String lakeside = Files.readString(Path.of("examples/lakeside/partnership.yaml"));
    int second = lakeside.indexOf("  - name: Precision Machining\n    sector:");
    String one =
        lakeside.substring(0, second) + lakeside.substring(lakeside.indexOf("practices:", second));
    ExplainedEvaluation explained = explained(one);
    IndicatorExplanation scale = indicator(explained, "L1.5");
    assertThat(scale.remedy().orElseThrow().sideEffects())
        .contains(new SideEffect("L6.2", Status.MET, Status.PARTLY_MET));
    assertThat(text(explained)).contains("      also: ");
    assertThat(JsonEvaluation.line(explained))
        .contains("{\"indicator\":\"L6.2\",\"from\":\"met\",\"to\":\"partly-met\"}");
  }

  private static String text(ExplainedEvaluation explained) {
    return TextEvaluation.render(explained, Palette.PLAIN, 80);
  }

  private static Status status(String yaml, String id) {
    PartnershipFile file = read(yaml);
    Evaluator evaluator = Shipped.evaluator(file.partnership().level());
    Evaluation evaluation = evaluator.evaluate(file.partnership());
    return evaluation.indicator(id).orElseThrow().verdict().status();
  }

  private static ExplainedEvaluation explained(String yaml) {
    PartnershipFile file = read(yaml);
    return ExplainedEvaluation.of(file, Shipped.evaluator(file.partnership().level()));
  }

  private static IndicatorExplanation indicator(ExplainedEvaluation explained, String id) {
    return explained.indicators().stream()
        .filter(it -> it.of().indicator().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static PartnershipFile read(String yaml) {
    return new PartnershipReader().read("p.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }
}
