package org.aqcp.condition;

import static org.aqcp.condition.Quantity.Function.COUNT;
import static org.aqcp.condition.Quantity.Function.COUNT_DISTINCT;
import static org.aqcp.condition.Quantity.Function.PERCENT;
import static org.aqcp.condition.Quantity.Function.TOTAL;
import static org.aqcp.condition.Truth.FALSE;
import static org.aqcp.condition.Truth.TRUE;
import static org.aqcp.condition.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TallyTest {
  private static final Range UP_FROM_ONE = new Range(1, Range.UNBOUNDED);

  /** What is counted, one after the other. */
  private static final class Counting {
    private final Tally tally;

    Counting(Quantity.Function function, boolean open) {
      tally = Tally.of(function, open);
    }

    Counting sure(Object... values) {
      for (Object value : values) {
        tally.add(value, true, 1);
      }
      return this;
    }

    /** Says nothing that is certain to be counted. */
    Counting sureOfNothing() {
      tally.add(null, true, 1);
      return this;
    }

    Counting perhaps(Object value) {
      tally.add(value, false, 1);
      return this;
    }

    Counting supposed(Object value) {
      tally.suppose(value);
      return this;
    }

    Range range() {
      return tally.range();
    }
  }

  private static Counting open(Quantity.Function function) {
    return new Counting(function, true);
  }

  private static Counting closed(Quantity.Function function) {
    return new Counting(function, false);
  }

  @ParameterizedTest
  @EnumSource(Quantity.Function.class)
  void where_nothing_is_found_there_is_none(Quantity.Function function) {
    assertThat(open(function).range()).isEqualTo(new Range(0, 0));
    assertThat(closed(function).range()).isEqualTo(new Range(0, 0));
  }

  @Test
  void what_is_certain_counts_and_what_is_not_may() {
    assertThat(open(COUNT).sure(1, 1).perhaps(1).range()).isEqualTo(new Range(2, 3));
    assertThat(open(TOTAL).sure(5, 7).perhaps(4).range()).isEqualTo(new Range(12, 16));
    assertThat(open(COUNT_DISTINCT).sure("a", "b", "a").perhaps("c").perhaps("a").range())
        .isEqualTo(new Range(2, 3));
  }

  @Test
  void where_more_may_exist_nothing_bounds_a_number() {
    assertThat(open(COUNT).sure(1).supposed(null).range()).isEqualTo(UP_FROM_ONE);
    assertThat(open(COUNT_DISTINCT).sure("a", "a").supposed(null).range()).isEqualTo(UP_FROM_ONE);
    assertThat(open(TOTAL).sure(1).supposed(null).range()).isEqualTo(UP_FROM_ONE);
  }

  @Test
  void an_unreported_value_may_be_one_of_the_others_or_one_more() {
    assertThat(open(COUNT_DISTINCT).sure("a").sureOfNothing().range()).isEqualTo(new Range(1, 2));
    assertThat(closed(COUNT_DISTINCT).sure("a").sureOfNothing().range()).isEqualTo(new Range(1, 1));
  }

  @Test
  void an_unreported_number_may_be_any() {
    assertThat(open(TOTAL).sure(1).sureOfNothing().range()).isEqualTo(UP_FROM_ONE);
    assertThat(closed(TOTAL).sure(1).sureOfNothing().range()).isEqualTo(new Range(1, 1));
  }

  @Test
  void of_a_count_it_does_not_matter_what_is_reported() {
    assertThat(open(COUNT).sureOfNothing().sureOfNothing().range()).isEqualTo(new Range(2, 2));
  }

  @Test
  void a_share_is_of_all_that_are_found() {
    // places are twice a percentage, or between two
    assertThat(open(PERCENT).sure(TRUE, TRUE, FALSE).range()).isEqualTo(new Range(133, 133));
    assertThat(open(PERCENT).sure(TRUE, FALSE).range()).isEqualTo(new Range(100, 100));
  }

  @Test
  void what_is_unreported_may_be_for_a_share_or_against_it() {
    assertThat(open(PERCENT).sure(TRUE, UNKNOWN).range()).isEqualTo(new Range(100, 200));
    assertThat(open(PERCENT).sure(TRUE).perhaps(FALSE).range()).isEqualTo(new Range(100, 200));
    assertThat(open(PERCENT).sure(FALSE).perhaps(TRUE).range()).isEqualTo(new Range(0, 100));
    assertThat(open(PERCENT).sure(TRUE).perhaps(UNKNOWN).range()).isEqualTo(new Range(100, 200));
  }

  @Test
  void where_more_may_exist_what_is_certain_keeps_a_share_from_none_and_from_all() {
    assertThat(open(PERCENT).supposed(UNKNOWN).range()).isEqualTo(new Range(0, 200));
    assertThat(open(PERCENT).sure(TRUE).supposed(UNKNOWN).range()).isEqualTo(new Range(1, 200));
    assertThat(open(PERCENT).sure(TRUE, FALSE).supposed(UNKNOWN).range())
        .isEqualTo(new Range(1, 199));
  }

  @Test
  void where_more_may_exist_that_pass_for_certain_a_share_only_grows() {
    assertThat(open(PERCENT).sure(TRUE, FALSE).supposed(TRUE).range())
        .isEqualTo(new Range(100, 199));
    assertThat(open(PERCENT).sure(TRUE, FALSE).supposed(FALSE).range())
        .isEqualTo(new Range(1, 100));
  }
}
