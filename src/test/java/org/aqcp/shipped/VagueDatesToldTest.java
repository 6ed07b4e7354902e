package org.aqcp.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.aqcp.condition.Status;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.report.evaluation.JsonEvaluation;
import org.aqcp.report.evaluation.TextExplanation;
import org.aqcp.report.layout.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a date that leaves out the day. Curricula are reviewed every two years: L2.2. */
class VagueDatesToldTest {
  private static final String HEAD =
      """
      format: aqcp-partnership/1
      name: Prairie Crossing
      level: local
      as-of: 2014-06-30
      complete: all
      target-sectors: [retail]
      employers:
        - {name: A, sector: retail, roles: [co-design]}
        - {name: B, sector: retail, roles: [co-design]}
      reviews:
        - {name: the big review, subject: curriculum, date: %s}
      """;

  @ParameterizedTest
  @CsvSource({
    "2013, MET",
    "2012-07, MET",
    "2012-06-30, MET",
    "2012-06, PARTLY_MET",
    "2012, PARTLY_MET",
    "2012-05, PARTLY_MET",
    "2011, PARTLY_MET"
  })
  void a_vague_date_counts_where_each_of_its_days_does(String date, Status status) {
    assertThat(coDesign(date).of().verdict().status()).isEqualTo(status);
  }

  @Test
  void a_verdict_is_open_where_the_day_would_decide_it() {
    assertThat(coDesign("2012-06").of().verdict().couldBecome()).containsExactly(Status.MET);
    assertThat(coDesign("2012-05").of().verdict().decided()).isTrue();
  }

  @Test
  void the_reasons_ask_for_the_day() {
    assertThat(text("2012"))
        .contains(
            "`date` is 2012, needed: 2012-06-30 or later, which depends on the day",
            "open: the exact `date` of the big review (line 11), given as 2012",
            "would decide it: - the exact `date` of the big review (line 11), given as 2012");
    assertThat(text("2011"))
        .contains("`date` is 2011, needed: 2012-06-30 or later")
        .doesNotContain("depends on", "exact");
    assertThat(JsonEvaluation.line(explained("2012")))
        .contains("{\"path\":\"reviews[0].date\",\"said\":\"2012\",");
  }

  @Test
  void a_remedy_tells_a_day_that_it_can_have_been() {
    assertThat(text("2012"))
        .contains(
            "if it is so, report for the big review the date it was held: for example 2012-06-30"
                + " (line 11, `date`: 2012-06-30)");
    assertThat(text("2011")).contains("hold a curriculum review").doesNotContain("if it is so");
  }

  private static String text(String date) {
    return TextExplanation.render(
            coDesign(date), explained(date).evaluation().partnership(), "p.yaml", Palette.PLAIN, 80)
        .replaceAll("\\s+", " ");
  }

  private static IndicatorExplanation coDesign(String date) {
    return explained(date).indicators().stream()
        .filter(it -> it.of().indicator().id().equals("L2.2"))
        .findFirst()
        .orElseThrow();
  }

  private static ExplainedEvaluation explained(String date) {
    byte[] bytes = HEAD.formatted(date).getBytes(StandardCharsets.UTF_8);
    PartnershipFile file = new PartnershipReader().read("p.yaml", bytes);
    return ExplainedEvaluation.of(file, Shipped.evaluator("local"));
  }
}
