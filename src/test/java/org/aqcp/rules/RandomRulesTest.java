package org.aqcp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.Explainer;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.random.Amount;
import org.aqcp.random.Completions;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.random.SecondReferee;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random rules of the closed language on random partnerships. */
class RandomRulesTest {
  /** Found rules of several files, and stages of one session, to go wrong before others did. */
  private static final long FIRST = 8;

  private static final FrameworkVersion VERSION = WeighedVersion.of(Shipped.VERSION);
  private static final String LEVEL = "local";
  private static final int FILES = 5;
  private static final int RULES = 20;

  static LongStream rulebooks() {
    return LongStream.range(FIRST, FIRST + Amount.of(1));
  }

  @ParameterizedTest
  @MethodSource("rulebooks")
  void drools_and_the_readings_agree_whatever_rules_say(long rulebook) {
    Evaluator evaluator = evaluator(rulebook);
    PartnershipGenerator generator = generator(evaluator);
    int pairs = 0;
    for (int seed = 0; seed < 500; seed++) {
      pairs += SecondReferee.check(evaluator, generator.partnership(seed), String.valueOf(seed));
    }
    Amount.say("%d readings of the rules of random rulebook %d", pairs, rulebook);
  }

  @ParameterizedTest
  @MethodSource("rulebooks")
  void completing_never_changes_what_random_rules_decide(long rulebook) {
    Evaluator evaluator = evaluator(rulebook);
    Completions completions = new Completions(evaluator, generator(evaluator));
    int read = 0;
    for (int seed = 0; seed < 100; seed++) {
      read += completions.check(seed);
    }
    Amount.say("%d completed indicators by random rulebook %d", read, rulebook);
  }

  @ParameterizedTest
  @MethodSource("rulebooks")
  void explanations_record_what_was_read_and_refereed(long rulebook) {
    Evaluator evaluator = evaluator(rulebook);
    PartnershipGenerator generator = generator(evaluator);
    Map<Truth, Integer> recorded = new EnumMap<>(Truth.class);
    for (int seed = 0; seed < 100; seed++) {
      Evaluation evaluation = evaluator.evaluate(generator.partnership(seed));
      Explainer explainer = new Explainer(evaluator, evaluation);
      evaluation.criteria().stream()
          .flatMap(criterion -> criterion.indicators().stream())
          .flatMap(verdict -> explainer.explain(verdict).rules().stream())
          .flatMap(rule -> rule.sentences().stream())
          // to ask for the facts is to hold them against the reading
          .filter(sentence -> sentence.facts() != null)
          .forEach(sentence -> recorded.merge(sentence.holds(), 1, Integer::sum));
    }
    assertThat(recorded.values()).hasSize(3).allMatch(often -> often > 1000);
    Amount.say("%s sentences recorded of random rulebook %d", recorded, rulebook);
  }

  /** Compiled for the first of the tests only. */
  private static Evaluator evaluator(long rulebook) {
    return new Evaluator(
        VERSION, RandomRulebook.of(rulebook, VERSION, VERSION.indicators(LEVEL), FILES, RULES));
  }

  private static PartnershipGenerator generator(Evaluator evaluator) {
    return new PartnershipGenerator(LEVEL, Focus.all(evaluator, LEVEL));
  }
}
