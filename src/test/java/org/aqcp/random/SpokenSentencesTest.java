package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.rules.Rulebook;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.grammar.Grammar;
import org.aqcp.rules.sentence.SentenceReader;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sentences made up of the whole grammar and all words: Drools and both readings take them alike. */
class SpokenSentencesTest {
  private static final int SENTENCES = Amount.of(20_000);

  /** How many rules are compiled together. */
  private static final int TOGETHER = 400;

  private static final int PARTNERSHIPS = 6;
  private static final String INDICATOR = "L2.2";
  private static final String LEVEL = "local";

  private static SentenceReader reader;
  private static Grammar grammar;
  private static final Map<String, Condition> SAID = new LinkedHashMap<>();
  private static final List<String> NOT_READ = new ArrayList<>();

  @BeforeAll
  static void say() {
    RulebookReader rules =
        new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules")));
    reader = rules.wording();
    grammar = reader.vocabulary().grammar();
    Random random = new Random(20261128);
    for (int i = 0; i < SENTENCES; i++) {
      String said = grammar.said(random);
      reader
          .read(List.of(said), 1, false)
          .ifPresentOrElse(condition -> SAID.put(said, condition), () -> NOT_READ.add(said));
    }
    Amount.say(
        "%d sentences made up, %d different ones read, %d not",
        SENTENCES, SAID.size(), NOT_READ.size());
  }

  /** What can be taken in two ways, or cannot be said in the closed language, is refused. */
  @Test
  void nearly_all_that_can_be_said_can_be_read() {
    assertThat(NOT_READ).as("such as %s", NOT_READ).hasSizeLessThan(SENTENCES / 20);
  }

  @Test
  void drools_and_both_readings_take_each_sentence_alike() {
    List<Rule> rules = new ArrayList<>();
    Map<Condition, String> distinct = new LinkedHashMap<>();
    SAID.forEach((said, condition) -> distinct.putIfAbsent(condition, said));
    int pairs = 0;
    for (Map.Entry<Condition, String> one : distinct.entrySet()) {
      Sentence sentence = Sentence.of(2, List.of(one.getValue()), one.getKey());
      rules.add(
          new Rule(
              "rule " + rules.size(),
              INDICATOR,
              false,
              Status.MET,
              List.of(sentence),
              "said.dslr",
              1));
      if (rules.size() == TOGETHER) {
        pairs += check(rules);
        rules.clear();
      }
    }
    pairs += check(rules);
    Amount.say("%d different conditions, %d readings refereed", distinct.size(), pairs);
  }

  private static int check(List<Rule> rules) {
    Evaluator evaluator = new Evaluator(Shipped.VERSION, Rulebook.compiled(rules));
    PartnershipGenerator generator =
        new PartnershipGenerator(LEVEL, Focus.all(evaluator, LEVEL));
    int pairs = 0;
    for (int seed = 0; seed < PARTNERSHIPS; seed++) {
      pairs += SecondReferee.check(evaluator, generator.partnership(seed), "" + seed);
    }
    return pairs;
  }
}
