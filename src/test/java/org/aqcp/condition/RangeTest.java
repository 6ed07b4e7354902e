package org.aqcp.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RangeTest {
  /** Between 2 and 4, held against 1 to 5. */
  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, TRUE,  TRUE,    UNKNOWN, UNKNOWN, FALSE",
    "MORE,     TRUE,  UNKNOWN, UNKNOWN, FALSE,   FALSE",
    "AT_MOST,  FALSE, UNKNOWN, UNKNOWN, TRUE,    TRUE",
    "LESS,     FALSE, FALSE,   UNKNOWN, UNKNOWN, TRUE",
    "EQUAL,    FALSE, UNKNOWN, UNKNOWN, UNKNOWN, FALSE"
  })
  void a_number_between_two_others_compares_as_far_as_is_certain(
      Operator operator, Truth one, Truth two, Truth three, Truth four, Truth five) {
    Truth[] expected = {one, two, three, four, five};
    for (int needed = 1; needed <= expected.length; needed++) {
      assertThat(new Range(2, 4).compare(operator, needed))
          .as("%s %d", operator, needed)
          .isEqualTo(expected[needed - 1]);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Operator.class,
      names = {"AT_LEAST", "MORE", "AT_MOST", "LESS", "EQUAL"})
  void a_number_that_is_known_compares_as_numbers_do(Operator operator) {
    for (int needed = 2; needed <= 4; needed++) {
      assertThat(new Range(3, 3).compare(operator, needed)).isEqualTo(operator.closed(3, needed));
    }
  }

  @ParameterizedTest
  @CsvSource({"AT_LEAST, UNKNOWN", "MORE, UNKNOWN", "AT_MOST, UNKNOWN", "LESS, UNKNOWN"})
  void without_a_bound_any_more_is_possible(Operator operator, Truth truth) {
    assertThat(new Range(1, Range.UNBOUNDED).compare(operator, 1_000_000)).isEqualTo(truth);
  }

  @ParameterizedTest
  @EnumSource(
      value = Operator.class,
      names = {"NOT_EQUAL", "CONTAINS", "NOT_CONTAINS", "MEMBER_OF", "NOT_MEMBER_OF"})
  void no_quantity_is_compared_in_another_way(Operator operator) {
    assertThatThrownBy(() -> new Range(0, 1).compare(operator, 1))
        .isInstanceOf(IllegalStateException.class);
  }
}
