package org.aqcp.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShareTest {
  private static final int MOST = 120;

  @Test
  void a_share_compares_with_a_percentage_exactly() {
    for (int yes = 0; yes <= MOST; yes++) {
      for (int no = yes == 0 ? 1 : 0; no <= MOST; no++) {
        Share.Counted share = new Share.Counted(yes, no);
        for (int percent = 0; percent <= 100; percent++) {
          int exact = Integer.compare(100 * yes, percent * (yes + no));
          assertThat(compared(share, percent))
              .as("%s against %d %%", share, percent)
              .containsExactly(exact >= 0, exact > 0, exact <= 0, exact < 0, exact == 0);
        }
      }
    }
  }

  private static List<Boolean> compared(Share.Counted share, int percent) {
    return Stream.of(
            Operator.AT_LEAST, Operator.MORE, Operator.AT_MOST, Operator.LESS, Operator.EQUAL)
        .map(operator -> share.is(operator, percent))
        .toList();
  }

  @Test
  void of_nothing_the_share_is_none() {
    assertThat(new Share.Counted(0, 0).is(Operator.EQUAL, 0)).isTrue();
  }

  /** Where 20 % is asked at most, 20.9 % is not shown as 20 %. */
  @Test
  void what_readers_see_compares_as_the_share_does() {
    for (int yes = 0; yes <= MOST; yes++) {
      Share.Counted share = new Share.Counted(yes, MOST - yes);
      long place = Share.place(yes, MOST - yes);
      for (int percent = 0; percent <= 100; percent++) {
        for (Operator operator : List.of(Operator.AT_LEAST, Operator.MORE, Operator.AT_MOST)) {
          Range shown = Share.percentages(new Range(place, place), operator);
          assertThat(shown.compare(operator, percent) == Truth.TRUE)
              .as("%s %s %d %%", share, operator, percent)
              .isEqualTo(share.is(operator, percent));
        }
      }
    }
  }
}
