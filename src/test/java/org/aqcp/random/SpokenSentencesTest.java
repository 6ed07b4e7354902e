package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.report.words.SentenceText;
import org.aqcp.rules.Rulebook;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.grammar.Grammar;
import org.aqcp.rules.language.ConditionReader;
import org.aqcp.rules.language.NotReadable;
import org.aqcp.rules.language.RuleDrl;
import org.aqcp.rules.sentence.SentenceReader;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sentences made up of the whole grammar and all words are taken alike by all who read them. */
class SpokenSentencesTest {
  private static final int SENTENCES = Amount.of(20_000);

  /** How many rules are compiled together: each compilation has a cost of its own. */
  private static final int TOGETHER = 600;

  /** Of how many signs in a row Drools reads each row that there is; long runs read all. */
  private static final int ROW = 3;

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
    grammar = reader.vocabulary().grammar(false);
    Random random = new Random(20261128);
    for (int i = 0; i < SENTENCES; i++) {
      String said = grammar.said(random);
      // the reader would look for what a refused one was meant to be, which takes long
      Optional<Condition> read =
          grammar.read(List.of(said), 1).size() == 1
              ? reader.read(List.of(said), 1, false).map(Condition.class::cast)
              : Optional.empty();
      read.ifPresentOrElse(condition -> SAID.put(said, condition), () -> NOT_READ.add(said));
    }
    Amount.say(
        "%d sentences made up, %d different ones read, %d not",
        SENTENCES, SAID.size(), NOT_READ.size());
  }

  /** What can be taken in two ways, or cannot be said in the closed language, is refused. */
  @Test
  void nearly_all_that_can_be_said_can_be_read() {
    assertThat(NOT_READ.size())
        .as("such as %s", NOT_READ.stream().limit(20).toList())
        .isLessThan(SENTENCES / 20);
  }

  /** What is sure of a partnership is so by the closed reading too, which is how Drools reads. */
  @Test
  void both_readings_take_each_sentence_alike() {
    List<String> wrong = new ArrayList<>();
    List<Partnership> partnerships = partnerships(generator(Shipped.evaluator(LEVEL)));
    SAID.forEach(
        (said, condition) -> {
          for (Partnership partnership : partnerships) {
            World world = World.of(partnership);
            Bindings bindings = Bindings.NONE.with("$partnership", (Object) partnership);
            Truth open = condition.read(Reading.open(world), bindings);
            if (open != Truth.UNKNOWN && open != condition.read(Reading.closed(world), bindings)) {
              wrong.add(said);
            }
          }
        });
    assertThat(wrong).isEmpty();
  }

  /**
   * As DRL, and as explanations print it; but not where they print "1 employer" for "1 employers",
   * as only sentences that people wrote are good English then.
   */
  @Test
  void each_is_printed_and_read_again_as_the_same_condition() throws NotReadable {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Condition> one : SAID.entrySet()) {
      Condition condition = one.getValue();
      Sentence sentence = Sentence.of(2, List.of(one.getKey()), condition);
      String printed = SentenceText.of(sentence, Map.of());
      if (printed.contains("t 1 ")) {
        printed = one.getKey();
      }
      List<String> again = grammar.read(List.of(printed), 1);
      if (again.size() != 1
          || !ConditionReader.read(again.get(0), false).equals(condition)
          || !ConditionReader.read(RuleDrl.of(condition, "$quantity"), false).equals(condition)) {
        wrong.add(printed);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void drools_and_both_readings_take_all_that_sentences_are_made_of_alike() {
    Novel novel = new Novel(ROW);
    List<Condition> refereed =
        SAID.values().stream()
            .distinct()
            .filter(one -> novel.test(one) || Amount.isMore())
            .toList();
    int pairs = 0;
    for (int from = 0; from < refereed.size(); from += TOGETHER) {
      pairs += check(refereed.subList(from, Math.min(from + TOGETHER, refereed.size())));
    }
    Amount.say("%d different conditions, %d readings refereed", refereed.size(), pairs);
  }

  private static int check(List<Condition> conditions) {
    List<Rule> rules = new ArrayList<>();
    for (Condition condition : conditions) {
      Sentence sentence = Sentence.of(2, List.of("What is said holds"), condition);
      rules.add(
          new Rule(
              "rule " + rules.size(),
              INDICATOR,
              false,
              Status.MET,
              List.of(sentence),
              "said.dslr",
              1));
    }
    Evaluator evaluator = new Evaluator(Shipped.VERSION, Rulebook.compiled(rules));
    int pairs = 0;
    for (Partnership partnership : partnerships(generator(evaluator))) {
      pairs += SecondReferee.check(evaluator, partnership, partnership.name());
    }
    return pairs;
  }

  private static PartnershipGenerator generator(Evaluator evaluator) {
    return new PartnershipGenerator(LEVEL, Focus.all(evaluator, LEVEL));
  }

  private static List<Partnership> partnerships(PartnershipGenerator generator) {
    return IntStream.range(0, PARTNERSHIPS).mapToObj(generator::partnership).toList();
  }
}
