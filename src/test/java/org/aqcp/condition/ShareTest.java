package org.aqcp.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShareTest {
  private static final int MOST = 120;

  /** Drools and the readings reckon by the same method, so neither would notice. */
  @Test
  void a_share_reaches_a_percentage_only_if_that_many_of_a_hundred_are_yes() {
    for (int yes = 0; yes <= MOST; yes++) {
      for (int no = yes == 0 ? 1 : 0; no <= MOST; no++) {
        for (int needed = 1; needed <= 100; needed++) {
          assertThat(Share.percent(yes, no) >= needed)
              .as("%d of %d against %d %%", yes, yes + no, needed)
              .isEqualTo(100 * yes >= needed * (yes + no));
        }
      }
    }
  }

  @Test
  void of_nothing_there_is_no_share() {
    assertThat(Share.percent(0, 0)).isZero();
  }
}
