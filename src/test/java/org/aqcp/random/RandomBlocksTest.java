package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.aqcp.condition.BlockOf;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.Explainer;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.Rulebook;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.sentence.SentenceReader;
import org.aqcp.search.edit.Change;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of the shipped rules, and made-up ones, in random blocks. */
class RandomBlocksTest {
  private static final int PARTNERSHIPS = Amount.of(60);
  private static final int REMEDIES = Amount.of(6);
  private static final int MADE_UP = 60;
  private static final int DEEPEST = 3;

  /** What is found for blocks is less than for sentences, but most of it. */
  private static final int LEAST_PERCENT = 80;

  private int tried;
  private int found;
  private int open;

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void drools_and_both_readings_take_them_alike(String level) {
    Evaluator evaluator = evaluator(level, 1, List.of(BlockOf.values()), MADE_UP);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    Set<Truth> seen = EnumSet.noneOf(Truth.class);
    int pairs = 0;
    for (int seed = 0; seed < PARTNERSHIPS; seed++) {
      Partnership partnership = generator.partnership(seed);
      pairs += SecondReferee.check(evaluator, partnership, level + " " + seed);
      for (Focus focus : Focus.all(evaluator, level)) {
        Reading open = Reading.open(World.of(partnership));
        seen.add(open.read(focus.rule(), Evaluator.bindings(partnership, focus.indicator())));
      }
    }
    Amount.say("%d readings of %s rules of random blocks", pairs, level);
    assertThat(seen).containsExactly(Truth.values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void each_is_explained_and_what_is_said_to_turn_a_verdict_turns_it(String level) {
    turn(level, evaluator(level, 2, List.of(BlockOf.values()), MADE_UP));
    Amount.say("%d of %d %s verdicts on random blocks turned", found, tried, level);
    assertThat(found).isPositive();
    assertThat(open).isPositive();
  }

  /** A change is found for most blocks that ask for more, and for nothing that contradicts. */
  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void what_asks_for_more_of_the_shipped_sentences_can_mostly_be_turned(String level) {
    turn(level, evaluator(level, 3, List.of(BlockOf.ANY, BlockOf.ALL, BlockOf.AT_LEAST), 0));
    Amount.say("%d of %d %s verdicts on random wishes turned", found, tried, level);
    assertThat(found).as("turned of " + tried).isGreaterThan(tried * LEAST_PERCENT / 100);
  }

  private void turn(String level, Evaluator evaluator) {
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    for (int seed = 0; seed < REMEDIES; seed++) {
      Partnership partnership = generator.partnership(seed);
      Evaluation evaluation = evaluator.evaluate(partnership);
      Explainer explainer = new Explainer(evaluator, evaluation);
      for (Indicator indicator : evaluator.version().indicators(level)) {
        IndicatorExplanation explanation =
            explainer.explain(evaluation.indicator(indicator.id()).orElseThrow());
        turn(evaluator, partnership, explanation);
        decide(evaluator, explanation, partnership, generator.completed(partnership, 1, seed));
      }
    }
  }

  private void turn(Evaluator evaluator, Partnership partnership, IndicatorExplanation of) {
    if (!of.of().verdict().needsChange()) {
      return;
    }
    tried++;
    of.remedy()
        .ifPresent(
            remedy -> {
              Partnership changed = partnership;
              for (Change change : remedy.changes()) {
                changed = PathEdit.in(changed, change.path(), change.value());
              }
              Indicator indicator = of.of().indicator();
              assertThat(evaluator.evaluate(changed, indicator).status())
                  .as("%s after %s", remedy.rule(), remedy.changes())
                  .isEqualTo(remedy.becomes());
              found++;
            });
  }

  /** If all that is named is filled in, and the lists are completed with it, nothing is open. */
  private void decide(
      Evaluator evaluator, IndicatorExplanation of, Partnership partnership, Partnership answers) {
    if (of.of().verdict().decided()) {
      return;
    }
    open++;
    Partnership filled = partnership;
    for (Unreported unreported : of.decidedBy()) {
      filled = Answers.fill(filled, unreported, answers);
    }
    assertThat(evaluator.unrefereed(filled, of.of().indicator()).couldBecome())
        .as("%s with %s", of.rules(), of.decidedBy())
        .isEmpty();
  }

  /** Rules on each indicator, of a part of the sentences on it and of random blocks. */
  private static Evaluator evaluator(String level, long seed, List<BlockOf> kinds, int madeUp) {
    Random random = new Random(seed);
    List<Sentence> said = madeUp(random, madeUp);
    List<Rule> rules = new ArrayList<>();
    for (Indicator indicator : Shipped.VERSION.indicators(level)) {
      List<Rule> shipped = Shipped.evaluator(level).rulebook().on(indicator.id());
      List<Sentence> pool = new ArrayList<>();
      shipped.forEach(rule -> pool.addAll(rule.allSentences()));
      pool.removeIf(sentence -> !(sentence.condition() instanceof Condition));
      for (int i = 0; i < 4 && !said.isEmpty(); i++) {
        pool.add(said.get(random.nextInt(said.size())));
      }
      Rule like = shipped.get(0);
      List<Sentence> sentences = new ArrayList<>();
      if (random.nextBoolean()) {
        sentences.add(like.sentences().get(0));
      }
      for (int i = 1 + random.nextInt(2); i > 0; i--) {
        sentences.add(new RandomBlocks(random, pool, kinds).block(DEEPEST));
      }
      rules.add(like.saying(Status.MET, sentences));
    }
    return new Evaluator(Shipped.VERSION, Rulebook.compiled(rules));
  }

  private static List<Sentence> madeUp(Random random, int many) {
    SentenceReader reader =
        new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules"))).wording();
    List<Sentence> all = new ArrayList<>();
    while (all.size() < many) {
      String said = reader.vocabulary().grammar(false).said(random);
      if (reader.vocabulary().grammar(false).read(List.of(said), 1).size() == 1) {
        reader
            .read(List.of(said), 9, false)
            .ifPresent(read -> all.add(Sentence.of(1, List.of(said), read)));
      }
    }
    return all;
  }
}
