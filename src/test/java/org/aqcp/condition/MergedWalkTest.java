package org.aqcp.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.random.Amount;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.random.WorstShape;
import org.aqcp.rules.RandomConditions;
import org.aqcp.rules.language.ConditionReader;
import org.aqcp.rules.language.NotReadable;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walk that merges finds what the walk finds that goes every way. */
class MergedWalkTest {
  private static final String LEVEL = "local";
  private static final Indicator INDICATOR = Shipped.VERSION.indicators(LEVEL).get(0);
  private static final Set<String> THRESHOLDS = INDICATOR.thresholds().keySet();

  private static int several;

  @Test
  void of_random_conditions_on_random_partnerships() throws NotReadable {
    Evaluator evaluator = Shipped.evaluator(LEVEL);
    PartnershipGenerator generator = new PartnershipGenerator(LEVEL, Focus.all(evaluator, LEVEL));
    several = 0;
    for (int seed = 0; seed < Amount.of(8); seed++) {
      Partnership large = together(generator, 100 * seed);
      RandomConditions random = new RandomConditions(new Random(seed), THRESHOLDS, false);
      for (int i = 0; i < 60; i++) {
        findsTheSame(ConditionReader.read(random.condition(), false), large);
      }
    }
    assertThat(several).isGreaterThan(50);
    Amount.say("%d random joins of several facts walked in both ways", several);
  }

  @ParameterizedTest
  @EnumSource(WorstShape.class)
  void of_the_shipped_rules_where_everything_is_joined(WorstShape shape) {
    Partnership partnership =
        Shipped.HOME
            .partnerships()
            .read("worst.yaml", shape.yaml(70).getBytes(StandardCharsets.UTF_8))
            .partnership();
    for (Rule rule : Shipped.evaluator(LEVEL).rulebook().rules()) {
      if (!rule.rollUp() && rule.sentences().stream().allMatch(s -> s.thresholds().isEmpty())) {
        rule.sentences()
            .forEach(
                sentence ->
                    sentence
                        .condition()
                        .conditions()
                        .forEach(condition -> findsTheSame(condition, partnership)));
      }
    }
  }

  /** Facts of several partnerships, so that there are many and some of them are alike. */
  private static Partnership together(PartnershipGenerator generator, int seed) {
    Partnership all = generator.partnership(seed);
    List<Partnership> others =
        IntStream.range(seed + 1, seed + 5).mapToObj(generator::partnership).toList();
    for (SectionType type : SectionType.values()) {
      List<Fact> facts = new ArrayList<>(all.section(type).facts());
      others.forEach(other -> facts.addAll(other.section(type).facts()));
      Section section = all.section(type);
      all = all.with(type, new Section(facts, section.complete(), section.reported()));
    }
    return all;
  }

  private static void findsTheSame(Condition condition, Partnership partnership) {
    Bindings bindings = Evaluator.bindings(partnership, INDICATOR);
    World world = World.of(partnership);
    for (Reading reading : List.of(Reading.open(world), Reading.closed(world))) {
      Join join = condition.of();
      if (join.parts().size() == 1) {
        return;
      }
      several++;
      assertThat(MergedWalk.exists(join, reading, bindings))
          .as("%s", condition)
          .isEqualTo(existsOneByOne(join, reading, bindings));
      Stream.of(condition)
          .filter(Quantity.class::isInstance)
          .map(Quantity.class::cast)
          .forEach(quantity -> countsTheSame(quantity, reading, bindings));
    }
  }

  private static Truth existsOneByOne(Join join, Reading reading, Bindings bindings) {
    Truth[] truth = {Truth.FALSE};
    JoinWalk.findEach(
        join,
        reading,
        bindings,
        (b, t, supposed, times) -> truth[0] = truth[0].or(supposed ? t.and(Truth.UNKNOWN) : t));
    return truth[0];
  }

  private static void countsTheSame(Quantity quantity, Reading reading, Bindings bindings) {
    Counter each = new Counter(quantity, reading);
    JoinWalk.findEach(quantity.of(), reading, bindings, each);
    Counter merged = new Counter(quantity, reading);
    MergedWalk.find(quantity.of(), quantity, reading, bindings, merged);
    assertThat(merged.range()).as("%s", quantity).isEqualTo(each.range());
  }
}
