package org.aqcp.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.BlockOf;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.random.Amount;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.random.RandomBlocks;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logical implications hold for the facts on which shipped sentences and variants are tested. */
class LogicTest {
  private static final int PARTNERSHIPS = 120;
  private static final int EVERY = 11;

  /** In a normal run one condition is held against every third, and over all against each. */
  private static final int THIN = 3;

  /** For each indicator. */
  private static final int BLOCKS = Amount.of(10);

  /** Where a condition held, and where it could, among the random partnerships. */
  private record Seen(Logic logic, BitSet closed, BitSet open, BitSet possible) {}

  private static final Map<String, List<Seen>> SEEN = new HashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void what_is_said_to_follow_does(String level) {
    List<Seen> all = seen(level);
    int implied = 0;
    int excluded = 0;
    for (int i = 0; i < all.size(); i++) {
      Seen one = all.get(i);
      for (Seen other : others(i, all)) {
        if (one.logic.implies(other.logic)) {
          implied += check(one, other, false);
        }
        if (one.logic.excludes(other.logic)) {
          excluded += check(one, other, true);
        }
      }
    }
    Amount.say(
        "%d conditions of the level %s, %d implied and %d excluded by one that held",
        all.size(), level, implied, excluded);
    assertThat(implied).isGreaterThan(600);
    assertThat(excluded).isGreaterThan(600);
  }

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void what_one_entails_is_never_less_true_than_the_one(String level) {
    int entailed = 0;
    List<Seen> all = seen(level);
    for (int i = 0; i < all.size(); i++) {
      Seen one = all.get(i);
      for (Seen other : others(i, all)) {
        if (one.logic.entails(other.logic)) {
          assertThat(without(one.open, other.open))
              .as("%s entails %s", one.logic, other.logic)
              .isEqualTo(new BitSet());
          assertThat(without(one.possible, other.possible))
              .as("what may be of %s may be of %s", one.logic, other.logic)
              .isEqualTo(new BitSet());
          entailed += one.possible.isEmpty() || one.logic.equals(other.logic) ? 0 : 1;
        }
      }
    }
    assertThat(entailed).isGreaterThan(300);
  }

  /** Those that one is held against: some in a normal run, or all. */
  private static List<Seen> others(int one, List<Seen> all) {
    int step = Amount.of(1) > 1 ? 1 : THIN;
    return IntStream.range(0, all.size())
        .filter(i -> i % step == one % step)
        .mapToObj(all::get)
        .toList();
  }

  private static BitSet without(BitSet all, BitSet some) {
    BitSet rest = (BitSet) all.clone();
    rest.andNot(some);
    return rest;
  }

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void what_is_said_never_or_always_to_hold_does_so(String level) {
    int never = 0;
    int always = 0;
    for (Seen one : seen(level)) {
      if (one.logic.impossible()) {
        assertThat(one.closed).as("impossible: %s", one.logic).isEqualTo(new BitSet());
        never++;
      }
      if (one.logic.certain()) {
        assertThat(one.closed.cardinality()).as("certain: %s", one.logic).isEqualTo(amount());
        always++;
      }
    }
    assertThat(never).isGreaterThan(20);
    assertThat(always).isGreaterThan(20);
  }

  /** Gives 1 where the first held anywhere, so that something was seen of it. */
  private static int check(Seen one, Seen other, boolean apart) {
    // that there are no more words than allowed is known of what is reported only
    boolean[] readings =
        other.logic.certain() ? new boolean[] {false} : new boolean[] {true, false};
    for (boolean open : readings) {
      BitSet both = (BitSet) (open ? one.open : one.closed).clone();
      if (apart) {
        both.and(open ? other.open : other.closed);
      } else {
        both.andNot(open ? other.open : other.closed);
      }
      if (!both.isEmpty()) {
        assertThat(both.nextSetBit(0))
            .as(
                "%s reading of seed:%n%s%n%s%n%s",
                open ? "open" : "closed", one.logic, apart ? "excludes" : "implies", other.logic)
            .isEqualTo(-1);
      }
    }
    return one.closed.isEmpty() || other.logic.impossible() || other.logic.certain() ? 0 : 1;
  }

  private static int amount() {
    return Amount.of(PARTNERSHIPS);
  }

  /** Looked for once, and held against each other in more than one way. */
  private static List<Seen> seen(String level) {
    return SEEN.computeIfAbsent(level, LogicTest::look);
  }

  private static List<Seen> look(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    Set<Logic> conditions = conditions(evaluator, level);
    List<Seen> all = new ArrayList<>();
    conditions.forEach(logic -> all.add(new Seen(logic, new BitSet(), new BitSet(), new BitSet())));
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    for (int seed = 0; seed < amount(); seed++) {
      Partnership partnership = generator.partnership(seed);
      World world = World.of(partnership);
      Bindings bindings = Bindings.NONE.with("$partnership", partnership);
      for (Seen one : all) {
        Requirement condition = one.logic.plain();
        Truth open = condition.read(Reading.open(world), bindings);
        assertThat(one.logic.truths()).as("%s", one.logic).contains(open);
        one.closed.set(seed, condition.read(Reading.closed(world), bindings) == Truth.TRUE);
        one.open.set(seed, open == Truth.TRUE);
        one.possible.set(seed, open != Truth.FALSE);
      }
    }
    return all;
  }

  /** Of some indicators, so that each may be held against each. */
  private static Set<Logic> conditions(Evaluator evaluator, String level) {
    Set<Logic> all = new LinkedHashSet<>();
    List<Indicator> indicators = evaluator.version().indicators(level);
    for (int i = 0; i < indicators.size(); i += EVERY) {
      Indicator indicator = indicators.get(i);
      for (Rule rule : evaluator.rulebook().on(indicator.id())) {
        for (Sentence sentence : rule.sentences()) {
          Logic logic = Logic.of(sentence.condition(), indicator.thresholds());
          all.add(logic);
          logic.plain().conditions().stream()
              .flatMap(plain -> new Variants(plain).all())
              .forEach(variant -> all.add(new Logic(variant)));
        }
      }
      List<Sentence> sentences =
          evaluator.rulebook().on(indicator.id()).stream()
              .flatMap(rule -> rule.sentences().stream())
              .toList();
      RandomBlocks blocks = new RandomBlocks(new Random(i), sentences, List.of(BlockOf.values()));
      for (int more = 0; more < BLOCKS; more++) {
        all.add(Logic.of(blocks.block(2).condition(), indicator.thresholds()));
      }
    }
    return all;
  }
}
