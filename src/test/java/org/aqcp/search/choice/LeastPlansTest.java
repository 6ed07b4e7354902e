package org.aqcp.search.choice;

import static org.assertj.core.api.Assertions.assertThat;

import org.aqcp.condition.Bindings;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Efforts;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.random.AllThatTakesLess;
import org.aqcp.random.Amount;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.search.edit.Advisable;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.least.LeastEffort;
import org.aqcp.search.symbolic.SymbolicReading;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the moves that are found a rule holds, and with no others that take less effort. */
class LeastPlansTest {
  private static final int MOST = 20_000_000;

  /** Where more sets of moves than this take less effort, not all of them are tried. */
  private static final int MOST_TRIED = 2_000;

  private Evaluator evaluator;
  private int found;
  private int proved;
  private int tried;

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void rules_hold_with_what_is_found_and_with_nothing_that_takes_less(String level) {
    evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    for (int seed = 0; seed < Amount.of(6); seed++) {
      Partnership partnership = generator.partnership(seed);
      for (Indicator indicator : evaluator.version().indicators(level)) {
        for (Rule rule : evaluator.rulebook().on(indicator.id())) {
          if (rule.conclusion() == Status.MET && !holds(rule, indicator, partnership)) {
            check(rule, indicator, partnership);
          }
        }
      }
    }
    Amount.say("%d plans, %d proved to be the least, %d tried", found, proved, tried);
    assertThat(found).isPositive();
    assertThat(proved).isGreaterThan(found * 9 / 10);
    assertThat(tried).isPositive();
  }

  private void check(Rule rule, Indicator indicator, Partnership partnership) {
    Bindings fixed = Evaluator.bindings(partnership, indicator);
    ChoiceSpace choices =
        Moves.of(
            partnership,
            rule.sentences().stream().map(Sentence::condition).toList(),
            fixed,
            Efforts.USUAL);
    Formulas by = new Formulas();
    SymbolicReading reading = new SymbolicReading(choices, evaluator.derived(), fixed, by);
    Formula goal = by.and(reading.read(rule).sure(), choices.inOrder(by));
    LeastEffort.Found least = LeastEffort.of(goal, choices.efforts(), MOST);
    if (least.taken().isEmpty()) {
      return;
    }
    found++;
    int[] taken = least.taken().get();
    Partnership changed = choices.with(choice -> taken[choice]);
    String what = "%s with %s".formatted(rule.name(), changed);
    assertThat(holds(rule, indicator, changed)).as(what).isTrue();
    assertThat(Advisable.holds(partnership, changed)).as(what).isTrue();
    assertThat(choices.effort(choice -> taken[choice])).isEqualTo(least.effort());
    if (least.isProved()) {
      proved++;
      long most = least.effort();
      boolean all =
          AllThatTakesLess.than(
              most,
              choices.efforts(),
              MOST_TRIED,
              less -> {
                Partnership now = choices.with(choice -> less[choice]);
                assertThat(holds(rule, indicator, now)).as("less effort").isFalse();
              });
      tried += all ? 1 : 0;
    }
  }

  private boolean holds(Rule rule, Indicator indicator, Partnership partnership) {
    Reading reading = Reading.open(evaluator.world(partnership));
    return reading.read(rule, Evaluator.bindings(partnership, indicator)) == Truth.TRUE;
  }
}
