package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules mean what their sentences say: evaluation agrees with a plain Java version. */
class PlainMeaningTest {
  private static final int LEAST = 20;

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void a_rule_means_what_its_sentences_say(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    List<Partnership> partnerships = wholePartnerships(evaluator, level);
    List<String> differences = new ArrayList<>();
    for (Meaning meaning : meanings(level)) {
      compare(meaning, evaluator, partnerships, differences);
    }
    assertThat(differences).isEmpty();
  }

  /** A sentence that says nothing of what is unreported leaves nothing open where all is. */
  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void nothing_is_unknown_of_a_partnership_that_reports_everything(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    List<Partnership> partnerships = wholePartnerships(evaluator, level);
    List<String> open = new ArrayList<>();
    for (int seed = 0; seed < partnerships.size(); seed++) {
      Partnership partnership = partnerships.get(seed);
      Reading reading = Reading.open(World.of(partnership));
      for (Focus focus : Focus.all(evaluator, level)) {
        Truth truth =
            reading.read(focus.rule(), Evaluator.bindings(partnership, focus.indicator()));
        if (truth == Truth.UNKNOWN) {
          open.add(focus.rule().name() + " on partnership " + seed);
        }
      }
    }
    assertThat(open).isEmpty();
  }

  private static void compare(
      Meaning meaning, Evaluator evaluator, List<Partnership> all, List<String> differences) {
    Rule rule = rule(meaning, evaluator);
    int held = 0;
    for (int seed = 0; seed < all.size(); seed++) {
      Partnership partnership = all.get(seed);
      boolean stated = meaning.holds().test(partnership);
      Truth read =
          Reading.open(World.of(partnership))
              .read(rule, Evaluator.bindings(partnership, meaning.indicator()));
      held += stated ? 1 : 0;
      if (read != Truth.of(stated)) {
        differences.add("`%s` is %s on partnership %d".formatted(rule.name(), read, seed));
      }
    }
    Amount.say("`%s` held for %d of %d partnerships", rule.name(), held, all.size());
    assertThat(held).as(rule.name()).isBetween(LEAST, all.size() - LEAST);
  }

  private static Rule rule(Meaning meaning, Evaluator evaluator) {
    return evaluator.rulebook().on(meaning.indicator().id()).stream()
        .filter(rule -> rule.name().equals(meaning.rule()))
        .findFirst()
        .orElseThrow();
  }

  /** Half of them about any rule, half about those whose meaning is stated. */
  private static List<Partnership> wholePartnerships(Evaluator evaluator, String level) {
    List<Focus> rules = Focus.all(evaluator, level);
    Set<String> names = meanings(level).stream().map(Meaning::rule).collect(Collectors.toSet());
    List<Focus> stated = rules.stream().filter(f -> names.contains(f.rule().name())).toList();
    PartnershipGenerator any = new PartnershipGenerator(level, rules);
    PartnershipGenerator ours = new PartnershipGenerator(level, stated);
    List<Partnership> all = new ArrayList<>();
    for (int seed = 0; seed < Amount.of(2_000); seed++) {
      all.add((seed % 2 == 0 ? any : ours).whole(seed));
    }
    return all;
  }

  private static List<Meaning> meanings(String level) {
    return level.equals("state") ? StateMeanings.ALL : LocalMeanings.ALL;
  }
}
