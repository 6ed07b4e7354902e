package org.aqcp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.input.problem.Problem;
import org.aqcp.random.Amount;
import org.aqcp.rules.language.ConditionReader;
import org.aqcp.rules.language.NotReadable;
import org.aqcp.rules.language.RuleDrl;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.vocabulary.Vocabulary;
import org.aqcp.rules.written.RuleReader;
import org.aqcp.rules.written.WrittenFile;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.Test;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Random phrases, most of them wrong: each is understood or refused, and soon. */
class RandomPhrasesTest {
  private static final long MOST_NANOSECONDS = 2_000_000_000L;
  private static final int SEEDS = 600;

  private int understood;

  @Test
  void each_is_understood_or_refused_within_two_seconds() {
    understand(0);
    for (long seed : LongStream.range(0, Amount.of(SEEDS)).toArray()) {
      long before = time();
      understand(seed);
      assertThat(time() - before).as("seed %d", seed).isLessThan(MOST_NANOSECONDS);
    }
    assertThat(understood).isBetween(SEEDS / 10, Amount.of(SEEDS) * 9 / 10);
    Amount.say("%d random phrases, %d of them understood", Amount.of(SEEDS), understood);
  }

  private void understand(long seed) {
    RandomPhrase phrase = new RandomPhrase(seed);
    int narrowing = (int) (seed % 4);
    SourceFile words = new SourceFile("random.dsl", phrase.vocabulary(narrowing) + CONCLUSION);
    StringBuilder sentence = new StringBuilder(phrase.sentence());
    for (int i = 0; i < narrowing; i++) {
      sentence.append("\n- random ").append((char) ('a' + i));
    }
    SourceFile file = new SourceFile("random.dslr", RULE.formatted(sentence));
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary = Vocabulary.read(List.of(words), problems);
    WrittenFile read = RuleReader.read(file, vocabulary.tried(List.of(words), problems), problems);
    if (problems.isEmpty()) {
      understood++;
      read.rules().forEach(rule -> isReadBack(rule, words.text()));
      isParsedByDrools(read.drl());
    }
  }

  private static void isReadBack(Rule rule, String written) {
    for (Sentence sentence : rule.sentences()) {
      Condition condition = (Condition) sentence.condition();
      String drl = RuleDrl.of(condition, "$quantity1");
      try {
        assertThat(ConditionReader.read(drl, rule.rollUp())).as(written).isEqualTo(condition);
      } catch (NotReadable e) {
        throw new AssertionError(written, e);
      }
    }
  }

  private static void isParsedByDrools(String drl) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    try {
      assertThat(parser.parse(false, drl).getRules()).as(drl).hasSize(1);
      assertThat(parser.hasErrors()).as(drl).isFalse();
    } catch (DroolsParserException e) {
      throw new AssertionError(drl, e);
    }
  }

  /** Of this thread: what else the machine does is not this. */
  private static long time() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static final String CONCLUSION =
      "[consequence][]The indicator is met=insert( new Conclusion( $indicator.id(), \"met\","
          + " drools.getRule().getName() ) );\n";
  private static final String RULE =
      "rule \"random\"\n@indicator(\"L2.1\")\nwhen\n%s\nthen\nThe indicator is met\nend\n";
}
