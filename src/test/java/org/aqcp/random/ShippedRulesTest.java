package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped rules on random partnerships. */
class ShippedRulesTest {
  private static final int MOST_PARTNERSHIPS = 50_000;

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void drools_and_the_readings_agree(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    int partnerships = Amount.of(500);
    int pairs = 0;
    for (int seed = 0; seed < partnerships; seed++) {
      pairs += SecondReferee.check(evaluator, generator.partnership(seed), level + " " + seed);
    }
    Amount.say("%d readings of %s rules on partnerships 0 to %d", pairs, level, partnerships);
  }

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void completing_a_partnership_never_changes_what_is_decided(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    Completions completions = new Completions(evaluator, generator);
    int partnerships = Amount.of(600);
    int read = 0;
    for (int seed = 0; seed < partnerships; seed++) {
      read += completions.check(seed);
    }
    Amount.say("%d completed %s indicators from partnerships 0 to %d", read, level, partnerships);
  }

  /** What never holds, or always does, in the random tests would not be tested by them. */
  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void every_rule_holds_and_fails_and_is_unknown_for_some_partnership(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    Map<String, Set<Truth>> missing = new TreeMap<>();
    Focus.all(evaluator, level)
        .forEach(focus -> missing.put(focus.rule().name(), EnumSet.allOf(Truth.class)));
    int seed = 0;
    for (; !missing.isEmpty() && seed < MOST_PARTNERSHIPS; seed++) {
      read(generator.partnership(seed), evaluator, missing);
    }
    Amount.say("every truth of every %s rule on partnerships 0 to %d", level, seed);
    assertThat(missing).isEmpty();
  }

  /** A sentence that says nothing of what is unreported leaves nothing open where all is. */
  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void nothing_is_unknown_of_a_partnership_that_reports_everything(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    List<Focus> rules = Focus.all(evaluator, level);
    PartnershipGenerator generator = new PartnershipGenerator(level, rules);
    Set<String> open = new TreeSet<>();
    for (int seed = 0; seed < Amount.of(1_000); seed++) {
      Partnership whole = generator.whole(seed);
      Reading reading = Reading.open(World.of(whole));
      for (Focus focus : rules) {
        Bindings bindings = Evaluator.bindings(whole, focus.indicator());
        if (reading.read(focus.rule(), bindings) == Truth.UNKNOWN) {
          open.add(focus.rule().name() + " on partnership " + seed);
        }
      }
    }
    assertThat(open).isEmpty();
  }

  private static void read(
      Partnership partnership, Evaluator evaluator, Map<String, Set<Truth>> missing) {
    Reading open = Reading.open(World.of(partnership));
    for (Focus focus : Focus.all(evaluator, partnership.level())) {
      String rule = focus.rule().name();
      if (missing.containsKey(rule)) {
        Truth truth = open.read(focus.rule(), Evaluator.bindings(partnership, focus.indicator()));
        missing.get(rule).remove(truth);
        missing.values().removeIf(Set::isEmpty);
      }
    }
  }
}
