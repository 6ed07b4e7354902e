package org.aqcp.author.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.BlockOf;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Problem;
import org.aqcp.logic.Logic;
import org.aqcp.logic.LogicalRule;
import org.aqcp.logic.Variants;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.random.Amount;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.random.RandomBlocks;
import org.aqcp.rules.text.RulePlaces;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.written.WrittenRules;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a sentence in a rule of random blocks is true: the rule can do without it. */
final class RandomFindingsTest {
  private static final int RULES = Amount.of(15);
  private static final int PARTNERSHIPS = 30;
  private static final int LEAST = 200;

  /** What holds whatever the facts, and what does not. */
  private static final Requirement ALWAYS = new SentenceBlock(BlockOf.ALL, null, List.of());

  private static final Requirement NEVER = new SentenceBlock(BlockOf.ANY, null, List.of());

  private int found;
  private int held;

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void a_rule_means_the_same_without_what_is_said_to_change_nothing(String level) {
    for (Indicator indicator : Shipped.VERSION.indicators(level)) {
      Rule shipped = Shipped.evaluator(level).rulebook().on(indicator.id()).get(0);
      for (int seed = 0; seed < RULES; seed++) {
        Rule rule = new Numbered().rule(random(shipped, indicator, new Random(seed)));
        for (Problem problem : problems(rule, indicator)) {
          found++;
          compare(rule, without(rule, problem), indicator, level, problem);
        }
      }
    }
    Amount.say("%d findings on random blocks; %d readings of them held", found, held);
    assertThat(found).isGreaterThan(LEAST);
    assertThat(held).isPositive();
  }

  /** A sentence of a rule and some random blocks of it, and of what it implies or excludes. */
  private static Rule random(Rule like, Indicator on, Random random) {
    List<Sentence> pool = new ArrayList<>();
    for (Sentence sentence : like.allSentences()) {
      Requirement plain = Logic.of(sentence.condition(), on.thresholds()).plain();
      if (plain instanceof Condition condition) {
        pool.add(sentence);
        new Variants(condition).all().forEach(one -> pool.add(sentence.meaning(one)));
      }
    }
    List<Sentence> sentences = new ArrayList<>(List.of(pool.get(random.nextInt(pool.size()))));
    for (int i = 0; i < 2; i++) {
      sentences.add(new RandomBlocks(random, pool, List.of(BlockOf.values())).block(3));
    }
    return like.saying(like.conclusion(), sentences);
  }

  private static List<Problem> problems(Rule rule, Indicator indicator) {
    List<Problem> problems = new ArrayList<>();
    RulePlaces places = new RulePlaces(List.of(new SourceFile(rule.file(), "")));
    WrittenRules written = new WrittenRules(List.of(rule), places, List.of());
    LogicalRule logical = LogicalRule.of(rule, indicator.thresholds());
    var unused = new SentenceLogic(logical, written, problems).addProblems();
    return problems;
  }

  /** A sentence that holds wherever another does is true; one that never holds is false. */
  private static Rule without(Rule rule, Problem problem) {
    boolean always =
        problem.message().startsWith("this sentence holds")
            || problem.message().startsWith("this holds");
    int line = problem.place().line();
    return rule.saying(
        rule.conclusion(), replaced(rule.sentences(), line, always ? ALWAYS : NEVER));
  }

  private void compare(Rule rule, Rule without, Indicator on, String level, Problem problem) {
    PartnershipGenerator generator = new PartnershipGenerator(level, List.of(new Focus(rule, on)));
    for (int seed = 0; seed < PARTNERSHIPS; seed++) {
      Partnership whole = generator.whole(seed);
      Bindings bindings = Evaluator.bindings(whole, on);
      Reading reading = Reading.open(World.of(whole));
      Truth truth = reading.read(rule, bindings);
      held += truth == Truth.TRUE ? 1 : 0;
      assertThat(reading.read(without, bindings)).as("%s in %s", problem, rule).isEqualTo(truth);
    }
  }

  /** Gives each sentence a line of its own. */
  private static final class Numbered {
    private int lines;

    Rule rule(Rule rule) {
      return rule.saying(rule.conclusion(), all(rule.sentences()));
    }

    private List<Sentence> all(List<Sentence> sentences) {
      List<Sentence> numbered = new ArrayList<>();
      for (Sentence sentence : sentences) {
        int line = ++lines;
        Requirement condition =
            sentence.condition() instanceof SentenceBlock block
                ? block.of(all(block.sentences()))
                : sentence.condition();
        numbered.add(new Sentence(line, sentence.lines(), sentence.thresholds(), condition));
      }
      return numbered;
    }
  }

  private static List<Sentence> replaced(List<Sentence> in, int line, Requirement by) {
    return in.stream()
        .map(
            one ->
                one.line() == line
                    ? one.meaning(by)
                    : one.condition() instanceof SentenceBlock block
                        ? one.meaning(block.of(replaced(block.sentences(), line, by)))
                        : one)
        .toList();
  }
}
