package org.aqcp.metrics.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {
  /** Known values: 8 of 10 by both methods. */
  @Test
  void rates_have_the_intervals_of_the_books() {
    assertThat(rounded(RateBounds.wilson(8, 10))).isEqualTo("0.4902-0.9433");
    assertThat(rounded(RateBounds.clopperPearson(8, 10))).isEqualTo("0.4439-0.9748");
  }

  @Test
  void nobody_or_everybody_bounds_one_side_only() {
    // 1 - 0.025^(1/10)
    assertThat(rounded(RateBounds.clopperPearson(0, 10))).isEqualTo("0.0000-0.3085");
    assertThat(rounded(RateBounds.clopperPearson(10, 10))).isEqualTo("0.6915-1.0000");
    assertThat(rounded(RateBounds.wilson(0, 50))).isEqualTo("0.0000-0.0713");
  }

  @Test
  void the_exact_interval_is_used_below_40() {
    assertThat(RateBounds.of(8, 39).method()).isEqualTo("Clopper-Pearson");
    assertThat(RateBounds.of(8, 40).method()).isEqualTo("Wilson");
  }

  private static String rounded(FigureBounds bounds) {
    return round(bounds.lower()) + "-" + round(bounds.upper());
  }

  private static BigDecimal round(BigDecimal value) {
    return value.setScale(4, RoundingMode.HALF_EVEN);
  }

  /** Ranks from published tables of the sign test: for 6 values the smallest and the largest. */
  @ParameterizedTest
  @CsvSource({"5,0", "6,1", "8,1", "9,2", "12,3", "20,6", "25,8", "30,10", "100,40", "1000,469"})
  void the_median_lies_between_these_ranks(long count, long lower) {
    MedianRanks ranks = MedianRanks.single(count);
    assertThat(ranks.lower()).isEqualTo(lower);
    assertThat(ranks.upper()).isEqualTo(count + 1 - lower);
  }

  @Test
  void many_values_are_as_good_as_normal() {
    assertThat(MedianRanks.single(1_000_000).lower()).isEqualTo(499_020);
    assertThat(MedianRanks.ofTwo(1_000_000).lower()).isEqualTo(498_879);
    assertThat(MedianRanks.ofTwo(20).lower()).isEqualTo(5);
  }
}
