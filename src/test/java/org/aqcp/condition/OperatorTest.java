package org.aqcp.condition;

import static org.aqcp.condition.Operator.CONTAINS;
import static org.aqcp.condition.Operator.EQUAL;
import static org.aqcp.condition.Operator.MEMBER_OF;
import static org.aqcp.condition.Operator.NOT_CONTAINS;
import static org.aqcp.condition.Operator.NOT_EQUAL;
import static org.aqcp.condition.Operator.NOT_MEMBER_OF;
import static org.aqcp.condition.Truth.FALSE;
import static org.aqcp.condition.Truth.TRUE;
import static org.aqcp.condition.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aqcp.input.record.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OperatorTest {
  private static final Set<Operator> OF_LISTS =
      Set.of(CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF);
  private static final List<String> WORDS = List.of("health", "energy");

  @ParameterizedTest
  @CsvSource({
    "EQUAL,         FALSE, TRUE,  FALSE",
    "NOT_EQUAL,     TRUE,  FALSE, TRUE",
    "LESS,          TRUE,  FALSE, FALSE",
    "AT_MOST,       TRUE,  TRUE,  FALSE",
    "MORE,          FALSE, FALSE, TRUE",
    "AT_LEAST,      FALSE, TRUE,  TRUE"
  })
  void numbers_and_days_are_compared_alike_by_both_readings(
      Operator operator, Truth below, Truth same, Truth above) {
    assertThat(both(operator, 1, 2)).isEqualTo(below);
    assertThat(both(operator, 2, 2)).isEqualTo(same);
    assertThat(both(operator, 3, 2)).isEqualTo(above);
    assertThat(both(operator, 1L, 2)).isEqualTo(below);
    assertThat(both(operator, 2L, 2)).isEqualTo(same);
    assertThat(both(operator, 3, 2L)).isEqualTo(above);
    Day day = Day.of(LocalDate.of(2014, 6, 30));
    assertThat(both(operator, day.plusDays(-1), day)).isEqualTo(below);
    assertThat(both(operator, day, day)).isEqualTo(same);
    assertThat(both(operator, day.plusDays(1), day)).isEqualTo(above);
  }

  @ParameterizedTest
  @EnumSource(
      value = Operator.class,
      names = {"EQUAL", "NOT_EQUAL", "LESS", "AT_MOST", "MORE", "AT_LEAST"})
  void of_a_vague_date_holds_what_holds_on_each_day_that_it_can_be(Operator operator) {
    List<Day> dates =
        List.of(
            Day.in(Year.of(2013)),
            Day.in(YearMonth.of(2013, 1)),
            Day.in(YearMonth.of(2013, 2)),
            Day.in(YearMonth.of(2012, 12)),
            Day.of(LocalDate.of(2013, 1, 1)),
            Day.of(LocalDate.of(2013, 1, 31)),
            Day.of(LocalDate.of(2013, 12, 31)),
            Day.of(LocalDate.of(2012, 12, 31)));
    for (Day left : dates) {
      for (Day right : dates) {
        Set<Truth> truths = EnumSet.noneOf(Truth.class);
        days(left).forEach(l -> days(right).forEach(r -> truths.add(operator.closed(l, r))));
        Truth open = operator.open(left, right);
        assertThat(open)
            .as("%s %s %s", left, operator, right)
            .isEqualTo(truths.size() > 1 ? UNKNOWN : truths.iterator().next());
        assertThat(open).isIn(UNKNOWN, operator.closed(left, right));
      }
    }
  }

  private static List<Day> days(Day vague) {
    return vague.first().datesUntil(vague.last().plusDays(1)).map(Day::of).toList();
  }

  @ParameterizedTest
  @EnumSource(Operator.class)
  void of_what_is_unreported_the_open_reading_says_nothing(Operator operator) {
    if (OF_LISTS.contains(operator)) {
      assertThat(
              operator.open(listLeft(operator) ? WORDS : null, listLeft(operator) ? null : WORDS))
          .isEqualTo(UNKNOWN);
      assertThat(
              operator.open(listLeft(operator) ? null : "health", listLeft(operator) ? "x" : null))
          .isEqualTo(UNKNOWN);
    } else {
      assertThat(operator.open(null, 1)).isEqualTo(UNKNOWN);
      assertThat(operator.open(1, null)).isEqualTo(UNKNOWN);
      assertThat(operator.open(null, null)).isEqualTo(UNKNOWN);
      assertThat(operator.open(Reading.UNREPORTED_FACT, 1)).isEqualTo(UNKNOWN);
      assertThat(operator.open(Reading.UNREPORTED_FACT, Reading.UNREPORTED_FACT))
          .isEqualTo(UNKNOWN);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LESS",
    "AT_MOST",
    "MORE",
    "AT_LEAST",
    "EQUAL",
    "CONTAINS",
    "MEMBER_OF",
  })
  void by_the_closed_reading_nothing_holds_of_one_null(Operator operator) {
    assertThat(operator.closed(null, 1)).isEqualTo(FALSE);
    assertThat(operator.closed(1, null)).isEqualTo(FALSE);
    assertThat(operator.negated().closed(null, 1))
        .isEqualTo(Set.of(EQUAL, CONTAINS, MEMBER_OF).contains(operator) ? TRUE : FALSE);
  }

  @Test
  void by_the_closed_reading_two_nulls_are_one() {
    assertThat(EQUAL.closed(null, null)).isEqualTo(TRUE);
    assertThat(NOT_EQUAL.closed(null, null)).isEqualTo(FALSE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Operator.class,
      names = {"CONTAINS", "NOT_CONTAINS", "MEMBER_OF", "NOT_MEMBER_OF"})
  void a_list_has_what_is_in_it_by_both_readings(Operator operator) {
    boolean left = listLeft(operator);
    Truth in = Set.of(CONTAINS, MEMBER_OF).contains(operator) ? TRUE : FALSE;
    assertThat(left ? both(operator, WORDS, "health") : both(operator, "health", WORDS))
        .isEqualTo(in);
    assertThat(left ? both(operator, WORDS, "trade") : both(operator, "trade", WORDS))
        .isEqualTo(in.not());
  }

  @Test
  void an_empty_list_has_nothing_whatever_is_sought() {
    assertThat(CONTAINS.open(Collections.emptyList(), null)).isEqualTo(FALSE);
    assertThat(NOT_CONTAINS.open(Collections.emptyList(), null)).isEqualTo(TRUE);
    assertThat(MEMBER_OF.open(null, Collections.emptyList())).isEqualTo(FALSE);
    assertThat(NOT_MEMBER_OF.open(null, Collections.emptyList())).isEqualTo(TRUE);
  }

  @ParameterizedTest
  @EnumSource(Operator.class)
  void what_is_negated_twice_is_as_it_was(Operator operator) {
    assertThat(operator.negated()).isNotEqualTo(operator);
    assertThat(operator.negated().negated()).isEqualTo(operator);
  }

  @ParameterizedTest
  @EnumSource(Operator.class)
  void what_wants_more_wants_less_when_it_is_negated(Operator operator) {
    assertThat(operator.negated().wantsLess()).isEqualTo(operator.wantsMore());
    assertThat(operator.wantsMore() && operator.wantsLess()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Operator.class)
  void each_is_found_by_what_drl_writes(Operator operator) {
    assertThat(Operator.written(operator.drl())).contains(operator);
  }

  private static boolean listLeft(Operator operator) {
    return operator == CONTAINS || operator == NOT_CONTAINS;
  }

  private static Truth both(Operator operator, Object left, Object right) {
    assertThat(operator.open(left, right)).isEqualTo(operator.closed(left, right));
    return operator.closed(left, right);
  }
}
