package org.aqcp.rules;

import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.Level;
import org.aqcp.random.Amount;
import org.aqcp.random.Completions;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.random.SecondReferee;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random rules of the closed language on random partnerships. */
class RandomRulesTest {
  private static final Level LEVEL = Level.LOCAL;
  private static final int FILES = 5;
  private static final int RULES = 20;

  private static Evaluator evaluator;
  private static PartnershipGenerator generator;

  @BeforeAll
  static void compile_random_rules() {
    Rulebook rulebook = RandomRulebook.of(1, Shipped.VERSION.indicators(LEVEL), FILES, RULES);
    evaluator = new Evaluator(Shipped.VERSION, rulebook);
    generator = new PartnershipGenerator(LEVEL, Focus.all(evaluator, LEVEL));
  }

  @Test
  void drools_and_the_readings_agree_whatever_the_rules_say() {
    int partnerships = Amount.of(400);
    int pairs = 0;
    for (int seed = 0; seed < partnerships; seed++) {
      pairs += SecondReferee.check(evaluator, generator.partnership(seed), String.valueOf(seed));
    }
    Amount.say("%d readings of random rules on partnerships 0 to %d", pairs, partnerships);
  }

  @Test
  void completing_never_changes_what_random_rules_decide() {
    Completions completions = new Completions(evaluator, generator);
    int partnerships = Amount.of(200);
    int read = 0;
    for (int seed = 0; seed < partnerships; seed++) {
      read += completions.check(seed);
    }
    Amount.say(
        "%d completed indicators by random rules from partnerships 0 to %d", read, partnerships);
  }
}
