package org.aqcp.report.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.difference.Difference;
import org.aqcp.explanation.difference.IndicatorDifference;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.report.layout.Palette;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** Differences between two partnerships, which are larger than those of any edit. */
final class TextDifferenceTest {
  private static final Evaluator EVALUATOR = Shipped.evaluator("local");
  private static final ExplainedEvaluation LAKESIDE = evaluated("lakeside");
  private static final ExplainedEvaluation RIVERBEND = evaluated("riverbend");

  @Test
  void no_difference_is_one_line() {
    assertThat(text(Difference.between(LAKESIDE, LAKESIDE), Palette.PLAIN))
        .isEqualTo("nothing changed: 35 indicators are the same\n");
  }

  @Test
  void every_verdict_that_differs_is_told_with_a_reason_and_no_other() {
    Difference difference = Difference.between(LAKESIDE, RIVERBEND);
    assertThat(difference.whole()).isPresent();
    long same =
        LAKESIDE.indicators().stream()
            .filter(one -> RIVERBEND.indicators().stream().anyMatch(o -> alike(one.of(), o.of())))
            .count();
    assertThat(difference.turned()).hasSize(35 - (int) same);
    assertThat(difference.turned()).allMatch(one -> !one.rules().isEmpty());
    assertThat(difference.turned()).noneMatch(IndicatorDifference::isOnFactsOnly);
  }

  @Test
  void the_difference_back_tells_the_same_indicators() {
    assertThat(Difference.between(RIVERBEND, LAKESIDE).turned())
        .extracting(one -> one.indicator().id())
        .containsExactlyElementsOf(
            Difference.between(LAKESIDE, RIVERBEND).turned().stream()
                .map(one -> one.indicator().id())
                .toList());
  }

  @Test
  void text_fits_the_screen_and_colour_adds_nothing_but_colour() {
    Difference difference = Difference.between(LAKESIDE, RIVERBEND);
    String plain = text(difference, Palette.PLAIN);
    assertThat(plain.lines()).allMatch(line -> line.length() <= 80);
    String colored = text(difference, Palette.COLOR);
    assertThat(colored).isNotEqualTo(plain);
    assertThat(colored.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
  }

  private static boolean alike(IndicatorVerdict one, IndicatorVerdict other) {
    return one.indicator().id().equals(other.indicator().id())
        && one.verdict().status() == other.verdict().status()
        && one.verdict().couldBecome().equals(other.verdict().couldBecome());
  }

  private static String text(Difference difference, Palette palette) {
    return TextDifference.render(difference, "partnership.yaml", palette, 80);
  }

  private static ExplainedEvaluation evaluated(String example) {
    Path file = Path.of("examples", example, "partnership.yaml");
    return ExplainedEvaluation.of(new PartnershipReader().read(file), EVALUATOR);
  }
}
