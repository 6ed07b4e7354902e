package org.aqcp.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
  /** As Kleene has them. */
  @ParameterizedTest
  @CsvSource({
    "TRUE,    TRUE,    TRUE,    TRUE",
    "TRUE,    UNKNOWN, UNKNOWN, TRUE",
    "TRUE,    FALSE,   FALSE,   TRUE",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "UNKNOWN, FALSE,   FALSE,   UNKNOWN",
    "FALSE,   FALSE,   FALSE,   FALSE"
  })
  void two_truths_together_are_what_the_tables_say(Truth one, Truth other, Truth and, Truth or) {
    assertThat(one.and(other)).isEqualTo(and).isEqualTo(other.and(one));
    assertThat(one.or(other)).isEqualTo(or).isEqualTo(other.or(one));
  }

  @ParameterizedTest
  @CsvSource({"TRUE, FALSE", "UNKNOWN, UNKNOWN", "FALSE, TRUE"})
  void what_is_unknown_stays_so_when_it_is_negated(Truth truth, Truth not) {
    assertThat(truth.not()).isEqualTo(not);
  }

  @Test
  void the_lesser_truth_comes_first() {
    assertThat(Truth.values()).containsExactly(Truth.FALSE, Truth.UNKNOWN, Truth.TRUE);
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, TRUE",
    "false, true, UNKNOWN",
    "false, false, FALSE",
    "true, false, TRUE"
  })
  void what_is_possible_and_not_certain_is_unknown(boolean certain, boolean possible, Truth truth) {
    assertThat(Truth.between(certain, possible)).isEqualTo(truth);
  }
}
