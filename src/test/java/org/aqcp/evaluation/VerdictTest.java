package org.aqcp.evaluation;

import static org.aqcp.condition.Status.MET;
import static org.aqcp.condition.Status.NOT_APPLICABLE;
import static org.aqcp.condition.Status.NOT_MET;
import static org.aqcp.condition.Status.PARTLY_MET;
import static org.aqcp.condition.Status.UNKNOWN;
import static org.aqcp.condition.Truth.FALSE;
import static org.aqcp.condition.Truth.TRUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.junit.jupiter.api.Test;

/** The combined result of several rules for one indicator. */
class VerdictTest {
  @Test
  void met_stands_before_not_applicable_and_that_before_partly_met() {
    assertThat(Verdict.of(List.of(rule(NOT_APPLICABLE, TRUE), rule(MET, TRUE))).status())
        .isEqualTo(MET);
    assertThat(Verdict.of(List.of(rule(PARTLY_MET, TRUE), rule(NOT_APPLICABLE, TRUE))).status())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void what_is_certain_stands_and_what_is_better_may_still_come() {
    Verdict verdict = Verdict.of(List.of(rule(PARTLY_MET, TRUE), rule(MET, Truth.UNKNOWN)));
    assertThat(verdict.status()).isEqualTo(PARTLY_MET);
    assertThat(verdict.couldBecome()).containsExactly(MET);
  }

  @Test
  void only_where_no_rule_can_hold_is_it_not_met() {
    assertThat(Verdict.of(List.of(rule(PARTLY_MET, FALSE), rule(MET, FALSE))).status())
        .isEqualTo(NOT_MET);
    Verdict open = Verdict.of(List.of(rule(PARTLY_MET, FALSE), rule(MET, Truth.UNKNOWN)));
    assertThat(open.status()).isEqualTo(UNKNOWN);
    assertThat(open.couldBecome()).containsExactly(MET, NOT_MET);
  }

  @Test
  void an_unknown_verdict_that_cannot_be_met_as_it_is_needs_a_change() {
    assertThat(Verdict.of(List.of(rule(MET, Truth.UNKNOWN))).needsChange()).isFalse();
    Verdict atBestPartlyMet =
        Verdict.of(List.of(rule(MET, FALSE), rule(PARTLY_MET, Truth.UNKNOWN)));
    assertThat(atBestPartlyMet.status()).isEqualTo(UNKNOWN);
    assertThat(atBestPartlyMet.needsChange()).isTrue();
    assertThat(Verdict.of(List.of(rule(MET, TRUE))).needsChange()).isFalse();
    assertThat(Verdict.of(List.of(rule(MET, FALSE))).needsChange()).isTrue();
  }

  private static RuleReading rule(Status conclusion, Truth holds) {
    return new RuleReading(
        new Rule("a rule", "L2.2", false, conclusion, List.of(), "rules.dslr", 1), holds);
  }
}
