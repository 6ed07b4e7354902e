package org.aqcp.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reporting nothing does not mean no; reporting none does. */
class ReportedNothingTest {
  private static final String HEAD =
      "format: aqcp-partnership/1\nname: A partnership\nas-of: 2014-06-30\nlevel: ";
  private static final String NO_SECTION_HAS_ANYTHING =
      Stream.of(SectionType.values())
          .map(type -> type.key() + ": []\n")
          .collect(Collectors.joining());
  private static final String NONE_AND_ZERO =
      """
      target-sectors: []
      target-population: none
      target-population-percent: 0
      convener: none
      fte-percent: 0
      self-sufficiency-wage: 0
      months-secured: 0
      """;

  @ParameterizedTest
  @CsvSource({"state, 29", "local, 35"})
  void a_partnership_that_reports_nothing_is_unknown_throughout(String level, int indicators) {
    Evaluation evaluation = evaluate(level, "");
    assertThat(evaluation.counts())
        .containsEntry(Status.UNKNOWN, indicators)
        .containsEntry(Status.NOT_MET, 0);
    assertThat(evaluation.whole().status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void empty_lists_leave_open_only_what_a_single_value_decides() {
    // the convener's staff stands in `fte-percent`, in no list
    assertThat(unknown(evaluate("state", NO_SECTION_HAS_ANYTHING))).containsExactly("S3.3");
    // `convener` and `fte-percent`, `months-secured`, and the two keys of the target population
    assertThat(unknown(evaluate("local", NO_SECTION_HAS_ANYTHING)))
        .containsExactly("L1.3", "L3.5", "L6.8");
  }

  @ParameterizedTest
  @CsvSource({"state, 29", "local, 35"})
  void a_partnership_that_has_nothing_meets_nothing(String level, int indicators) {
    Evaluation evaluation = evaluate(level, NO_SECTION_HAS_ANYTHING + NONE_AND_ZERO);
    assertThat(evaluation.counts()).containsEntry(Status.NOT_MET, indicators);
    assertThat(evaluation.whole().status()).isEqualTo(Status.NOT_MET);
  }

  private static List<String> unknown(Evaluation evaluation) {
    return evaluation.criteria().stream()
        .flatMap(criterion -> criterion.indicators().stream())
        .filter(indicator -> indicator.verdict().status() == Status.UNKNOWN)
        .map(IndicatorVerdict::indicator)
        .map(indicator -> indicator.id())
        .toList();
  }

  private static Evaluation evaluate(String level, String reported) {
    byte[] text = (HEAD + level + "\n" + reported).getBytes(StandardCharsets.UTF_8);
    Partnership partnership = new PartnershipReader().read("p.yaml", text).partnership();
    return Shipped.evaluator(partnership.level()).evaluate(partnership);
  }
}
