package org.aqcp.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.EmptyPartnership;
import org.junit.jupiter.api.Test;

/** Terms cache their last result, which must never be returned for other arguments. */
class TermTest {
  private static final Partnership OF_2014 = of(2014);
  private static final Partnership OF_2020 = of(2020);

  private final Term.Call call =
      new Term.Call(
          new Term.Variable("$partnership"), RuleMethod.YEARS_AGO, new Term.Variable("$years"));

  @Test
  void a_call_that_is_asked_the_same_answers_the_same() {
    assertThat(answered(OF_2014, 2)).isEqualTo(answered(OF_2014, 2)).isEqualTo(day(2012));
  }

  @Test
  void a_call_that_is_asked_something_else_answers_anew() {
    assertThat(answered(OF_2014, 2)).isEqualTo(day(2012));
    assertThat(answered(OF_2014, 3)).isEqualTo(day(2011));
    assertThat(answered(OF_2014, 2)).isEqualTo(day(2012));
  }

  @Test
  void a_call_that_is_asked_of_another_fact_answers_anew() {
    assertThat(answered(OF_2014, 2)).isEqualTo(day(2012));
    assertThat(answered(OF_2020, 2)).isEqualTo(day(2018));
  }

  private Object answered(Partnership partnership, int years) {
    return call.value(Bindings.NONE.with("$partnership", partnership).with("$years", years));
  }

  private static Partnership of(int year) {
    return EmptyPartnership.partnership("local", day(year).first());
  }

  private static Day day(int year) {
    return Day.of(LocalDate.of(year, 6, 30));
  }
}
