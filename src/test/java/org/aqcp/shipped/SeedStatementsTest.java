package org.aqcp.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Membership;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.junit.jupiter.api.Test;

/** What the founding documents say of other frameworks holds for the frameworks as shipped. */
final class SeedStatementsTest {
  private static final String ACADEMY =
      """
      format: aqcp-partnership/1
      name: Bay High
      level: local
      as-of: 2014-06-30
      complete: all
      academies:
        - name: Health Academy
          years: [{year: 2013-14, at-risk-percent: 55, attendance-percent: 80}]
      """;

  @Test
  void an_academy_with_55_percent_at_risk_and_80_percent_attendance_meets_both() {
    Evaluation now = evaluated("california-partnership-academies", ACADEMY);
    assertThat(status(now, "PA4.2")).isEqualTo(Status.MET);
    assertThat(status(now, "PA4.3")).isEqualTo(Status.MET);
    Evaluation before = evaluated("california-partnership-academies-before-2001", ACADEMY);
    assertThat(status(before, "PA4.2")).isEqualTo(Status.NOT_MET);
    assertThat(status(before, "PA4.3")).isEqualTo(Status.MET);
  }

  @Test
  void a_program_of_study_without_dual_credit_still_meets_perkins_iv() {
    Evaluation evaluation =
        evaluated(
            "perkins-iv-program-of-study",
            Path.of("framework-versions/perkins-iv-program-of-study/examples/meets.yaml"));
    assertThat(status(evaluation, "POS.3")).isEqualTo(Status.NOT_MET);
    assertThat(evaluation.whole().status()).isEqualTo(Status.MET);
  }

  @Test
  void a_silver_certificate_older_than_two_years_has_lapsed() {
    assertThat(status(silver(LocalDate.of(2012, 6, 30)), "LL5.2")).isEqualTo(Status.MET);
    assertThat(status(silver(LocalDate.of(2012, 6, 29)), "LL5.2")).isEqualTo(Status.NOT_MET);
  }

  private static Evaluation silver(LocalDate on) {
    return evaluated(
        "linked-learning",
        """
        format: aqcp-partnership/1
        name: Bay High
        level: local
        as-of: 2014-06-30
        complete: all
        pathways: [{name: Health}]
        certifications:
          - {holder: Health, scheme: linked-learning, level: silver, date: %s}
        """
            .formatted(on));
  }

  @Test
  void minnesota_belongs_to_aqcp_and_not_to_pathways_to_prosperity() {
    Path minnesota = Path.of("examples/minnesota-2013/partnership.yaml");
    Partnership facts = new PartnershipReader().read(minnesota).partnership();
    assertThat(facts.section(SectionType.MEMBERSHIPS).facts())
        .extracting(one -> ((Membership) one).initiative())
        .contains("alliance-for-quality-career-pathways");
    Evaluation evaluation = evaluated("pathways-to-prosperity", minnesota);
    assertThat(status(evaluation, "PPS1.1")).isEqualTo(Status.NOT_MET);
  }

  private static Evaluation evaluated(String id, String text) {
    return evaluated(
        id,
        new PartnershipReader()
            .read("test.yaml", text.getBytes(StandardCharsets.UTF_8))
            .partnership());
  }

  private static Evaluation evaluated(String id, Path file) {
    return evaluated(id, new PartnershipReader().read(file).partnership());
  }

  private static Evaluation evaluated(String id, Partnership partnership) {
    FrameworkVersion version = Editions.version(id);
    Evaluator evaluator = Editions.evaluator(version.id(), partnership.level());
    return evaluator.evaluate(partnership);
  }

  private static Status status(Evaluation evaluation, String indicator) {
    return evaluation.criteria().stream()
        .flatMap(criterion -> criterion.indicators().stream())
        .filter(one -> one.indicator().id().equals(indicator))
        .findFirst()
        .orElseThrow()
        .verdict()
        .status();
  }
}
