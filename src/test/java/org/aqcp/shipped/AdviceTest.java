package org.aqcp.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aqcp.condition.Status;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.remedy.Remedy;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.report.evaluation.ChangeText;
import org.aqcp.report.evaluation.TextEvaluation;
import org.aqcp.report.layout.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Remedies are what an adviser would say, in the words of an adviser. */
class AdviceTest {
  private static final String HEAD =
      """
      format: aqcp-partnership/1
      name: Prairie Crossing
      level: %s
      as-of: 2014-06-30
      complete: all
      """;
  private static final String PARTNERS =
      """
      partners:
        - {organisation: Adult School, type: adult-education}
        - {organisation: College, type: college}
        - {organisation: Job Center, type: one-stop}
      """;

  @Test
  void a_training_that_was_held_stays_as_it_was() {
    assertThat(
            changes(
                "L1.6",
                """
                trainings:
                  - {title: Software, date: 2014-02-01, joint: no, staff-trained: 9}
                  - {title: Academy, date: 2014-03-01, joint: yes, staff-trained: 12}
                """))
        .containsExactly(
            "hold another training (in the file: `trainings`, date 2014-06-30, joint yes,"
                + " staff-trained 10)");
  }

  @Test
  void nobody_is_brought_in_whose_name_is_only_misspelled() {
    assertThat(
            changes(
                "L1.1",
                PARTNERS
                    + """
                    documents:
                      - title: Vision
                        kind: vision
                        date: 2014-01-15
                        adopted-by: [Adult Scool, College, Job Center]
                    """))
        .isNotEmpty()
        .noneMatch(change -> change.contains("Scool"));
  }

  @Test
  void an_agreement_that_has_ended_is_not_extended_but_replaced() {
    assertThat(
            changes(
                "L4.3",
                """
                agreements: [{name: Credits, kind: articulation, end-date: 2014-05-31}]
                policies: [{title: Credit, topic: prior-learning, status: in-force}]
                """))
        .containsOnly(
            "sign an articulation agreement (in the file: `agreements`, kind articulation,"
                + " open-ended yes, 2 `signatories`)");
  }

  @Test
  void one_agreement_gets_two_signatures_rather_than_two_one_each() {
    assertThat(changes("L5.3", PARTNERS + "agreements: []\ndocuments: []\n"))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("sign a data-sharing agreement (in the file: `agreements`, kind data-sharing,")
        .contains("signatories Adult School and College");
  }

  @Test
  void one_vision_is_adopted_by_several_rather_than_several_by_one_each() {
    String more = "  - {organisation: Chamber, type: business-association}\ndocuments: []\n";
    assertThat(changes("L1.1", PARTNERS + more))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("draw up a vision (in the file: `documents`, kind vision, date 2014-06-30,")
        .contains("adopted-by Adult School, College, Job Center and Chamber");
  }

  @Test
  void an_existing_agreement_gets_one_more_signature() {
    assertThat(
            changes(
                "L1.4",
                PARTNERS
                    + """
                    agreements:
                      - name: Compact
                        kind: mou
                        date: 2013-06-30
                        open-ended: yes
                        assigns: [education-and-training, assessment, support-services,
                                  employment-services]
                        signatories: [{organisation: College}, {organisation: Job Center}]
                    """))
        .containsExactly("get Adult School to sign Compact (line 11, `signatories`)");
  }

  @Test
  void only_the_governor_speaks_for_the_governor() {
    assertThat(found("state", "S1.3", PARTNERS + "commitments: []\n").changes())
        .extracting(change -> change.value().toString())
        .isNotEmpty()
        .noneMatch(value -> value.contains("governor") || value.contains("executive-order"))
        .allMatch(value -> value.contains("form=signed-statement"));
  }

  @Test
  void openings_and_wages_are_those_of_a_job() {
    Remedy remedy = found("local", "L2.1", "labor-market-studies: []\n");
    assertThat(ChangeText.of(remedy.changes().get(0)))
        .startsWith("have the demand for work in the area studied (in the file:")
        .contains("2 `occupations`, each with openings 20, entry-wage 20000 and a credential");
  }

  @Test
  void the_practice_that_asks_for_most_is_not_the_first_to_be_advised() {
    String practices = "practices: [{name: A, kind: contextualised}, {name: B, kind: cohort}]\n";
    assertThat(changes("L6.1", practices))
        .containsExactly(
            "start co-requisite courses (in the file: `practices`, kind co-requisite)");
  }

  @Test
  void what_a_document_is_would_only_be_guessed() {
    assertThat(changes("L3.3", "documents: [{title: Costs}]\nservices: []\n"))
        .anyMatch(change -> change.startsWith("draw up a cost study (in the file: `documents`"));
  }

  @ParameterizedTest
  @CsvSource({
    "L1.2, 'partners: [{organisation: A, type: college, contact: none},"
        + " {organisation: B, type: adult-education, contact: none},"
        + " {organisation: C, type: workforce, contact: c}, {organisation: D, type: one-stop,"
        + " contact: d}, {organisation: E, type: secondary-cte, contact: e},"
        + " {organisation: F, type: higher-education-board, contact: f}]',"
        + " 'name a contact for A (line 6, `contact`)'",
    "L6.5, 'assessments: [{name: TABE, accepted-by: [College, Job Center], repeated: yes}]',"
        + " 'stop testing again with TABE (line 10, `repeated`: no)'",
    "L6.8, 'target-population: adults',"
        + " 'if it is so, report the share of participants who belong to the target population:"
        + " for example 50 (`target-population-percent`: 50)'",
    "L1.3, 'convener: College', 'if it is so, report the staff of the convener for the partnership,"
        + " in percent of one full-time post: for example 50 (`fte-percent`: 50)'",
    "L4.1, 'documents: [{title: Scan, kind: policy-scan, date: 2014-01-01}]',"
        + " 'if there are no barriers, say so (in the file: `barriers: []`)'",
  })
  void the_act_comes_first_and_the_edit_in_parentheses(String id, String yaml, String said) {
    String partners = yaml.startsWith("partners") ? "" : PARTNERS;
    assertThat(found("local", id, partners + yaml + "\n").changes())
        .extracting(ChangeText::of)
        .contains(said);
  }

  @Test
  void what_cannot_be_met_by_reporting_alone_is_told_how() throws IOException {
    String riverbend = Files.readString(Path.of("examples/riverbend/partnership.yaml"));
    ExplainedEvaluation explained = explained(riverbend);
    IndicatorExplanation costs = indicator(explained, "L3.3");
    assertThat(costs.of().verdict().status()).isEqualTo(Status.UNKNOWN);
    assertThat(costs.remedy().orElseThrow().becomes()).isEqualTo(Status.MET);
    assertThat(TextEvaluation.render(explained, Palette.PLAIN, 80))
        .contains("? L3.3  Participant costs covered                  unknown, at best partly met");
  }

  @Test
  void what_reporting_alone_could_meet_needs_no_remedy() {
    assertThat(indicator(explained(HEAD.formatted("local")), "L3.3").remedy()).isEmpty();
  }

  private static List<String> changes(String id, String yaml) {
    return found("local", id, yaml).changes().stream().map(ChangeText::of).toList();
  }

  private static Remedy found(String level, String id, String yaml) {
    return indicator(explained(HEAD.formatted(level) + yaml), id).remedy().orElseThrow();
  }

  private static ExplainedEvaluation explained(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    PartnershipFile file = new PartnershipReader().read("p.yaml", bytes);
    return ExplainedEvaluation.of(file, Shipped.evaluator(file.partnership().level()));
  }

  private static IndicatorExplanation indicator(ExplainedEvaluation explained, String id) {
    return explained.indicators().stream()
        .filter(it -> it.of().indicator().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
