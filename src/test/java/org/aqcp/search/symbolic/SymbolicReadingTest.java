package org.aqcp.search.symbolic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.random.Amount;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.sentence.SentenceReader;
import org.aqcp.search.choice.ChoiceSpace;
import org.aqcp.search.edit.EmptyPartnership;
import org.aqcp.search.edit.Records;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.formula.Held;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the symbolic reading says of choices, the open reading says of what they lead to; and what
 * it says alone of when something is sure, it says among the rest.
 */
class SymbolicReadingTest {
  /**
   * What was read of a sentence.
   *
   * @param surely when it certainly holds, read alone
   */
  private record Read(Possible possible, Formula surely) {}

  private static final int TAKEN = 24;

  /** How many made-up sentences are read of the same choices. */
  private static final int TOGETHER = 10;

  private final Map<Truth, Integer> truths = new EnumMap<>(Truth.class);
  private final List<String> wrong = new ArrayList<>();
  private int readings;
  private int unread;

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void of_the_shipped_sentences_the_open_reading_says_the_same(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    List<Focus> rules = Focus.all(evaluator, level).stream().distinct().toList();
    for (int seed = 0; seed < Amount.of(30 * rules.size()); seed++) {
      Focus focus = rules.get(seed % rules.size());
      PartnershipGenerator generator = new PartnershipGenerator(level, List.of(focus));
      compare(focus.rule().sentences(), focus.indicator(), generator, seed);
    }
    Amount.say("%d readings: %s", readings, truths);
    assertThat(wrong).isEmpty();
    assertThat(unread).isZero();
  }

  /** Sentences made up of the whole grammar ask for more than those that are shipped. */
  @Test
  void of_made_up_sentences_the_open_reading_says_the_same() {
    Evaluator evaluator = Shipped.evaluator("local");
    PartnershipGenerator generator =
        new PartnershipGenerator("local", Focus.all(evaluator, "local"));
    Indicator indicator =
        evaluator.version().indicators("local").stream()
            .filter(one -> one.id().equals("L2.2"))
            .findFirst()
            .orElseThrow();
    SentenceReader reader =
        new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules"))).wording();
    Random random = new Random(7);
    for (int seed = 0; seed < Amount.of(300); seed++) {
      compare(said(reader, random), indicator, generator, seed);
    }
    Amount.say("%d readings: %s; %d sentences not read", readings, truths, unread);
    assertThat(wrong).isEmpty();
    assertThat(unread).isLessThan(readings / 1000);
  }

  /** Employers that may be there are in no sector for sure, where there are no target sectors. */
  @Test
  void of_every_one_that_may_be_there_nothing_is_sure() {
    Evaluator evaluator = Shipped.evaluator("local");
    Partnership bare = EmptyPartnership.partnership("local", LocalDate.of(2014, 6, 30));
    Partnership none = (Partnership) Records.with(bare, "targetSectors", new ArrayList<>());
    Indicator indicator = evaluator.version().indicators("local").get(0);
    SentenceReader reader =
        new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules"))).wording();
    Condition every =
        (Condition)
            reader
                .read(List.of("Every employer is in a target sector of the partnership"), 1, false)
                .orElseThrow();
    assertThat(every).isInstanceOf(Condition.Every.class);
    ChoiceSpace choices = new RandomChoices(new Random(1)).between(none, List.of());
    Sentence sentence = Sentence.of(2, List.of("every"), every);
    Read read = read(List.of(sentence), choices, indicator).get(sentence);
    assertThat(truth(read.possible(), new Held(choice -> 0)))
        .isEqualTo(open(every, none, indicator))
        .isEqualTo(Truth.UNKNOWN);
  }

  private static List<Sentence> said(SentenceReader reader, Random random) {
    List<Sentence> all = new ArrayList<>();
    while (all.size() < TOGETHER) {
      String said = reader.vocabulary().grammar(false).said(random);
      reader
          .read(List.of(said), 1, false)
          .ifPresent(condition -> all.add(Sentence.of(2, List.of(said), (Condition) condition)));
    }
    return all;
  }

  /** Reads sentences of choices, and of some of the partnerships that they lead to. */
  private void compare(
      List<Sentence> sentences, Indicator indicator, PartnershipGenerator generator, int seed) {
    Random random = new Random(seed);
    List<Partnership> some =
        Stream.of(0, 1, 2).map(i -> generator.partnership(random.nextInt())).toList();
    ChoiceSpace choices = new RandomChoices(random).between(some.get(0), some.subList(1, 3));
    Map<Sentence, Read> read = read(sentences, choices, indicator);
    unread += sentences.size() - read.size();
    for (int i = 0; i < TAKEN; i++) {
      int[] taken = choices.efforts().stream().mapToInt(o -> random.nextInt(o.size())).toArray();
      Partnership made = choices.with(choice -> taken[choice]);
      Held held = new Held(choice -> taken[choice]);
      for (Map.Entry<Sentence, Read> one : read.entrySet()) {
        readings++;
        Truth symbolic = truth(one.getValue().possible(), held);
        Truth open = open(one.getKey().condition(), made, indicator);
        truths.merge(open, 1, Integer::sum);
        if (symbolic != open) {
          wrong.add(seed + ": symbolic " + symbolic + ", open " + open + " of " + one.getKey());
        }
        boolean sure = held.holds(one.getValue().possible().sure());
        if (held.holds(one.getValue().surely()) != sure) {
          wrong.add(seed + ": sure " + sure + ", but not by itself, of " + one.getKey());
        }
      }
    }
  }

  private static Map<Sentence, Read> read(
      List<Sentence> sentences, ChoiceSpace choices, Indicator indicator) {
    Bindings fixed = Evaluator.bindings((Partnership) choices.partnership().base(), indicator);
    Formulas by = new Formulas();
    Map<Sentence, Read> read = new LinkedHashMap<>();
    for (Sentence sentence : sentences) {
      try {
        SymbolicReading reading = new SymbolicReading(choices, DerivedFacts.NONE, fixed, by);
        Possible possible = reading.read(sentence.condition());
        SymbolicReading alone = new SymbolicReading(choices, DerivedFacts.NONE, fixed, by);
        read.put(sentence, new Read(possible, alone.surely(List.of(sentence.condition()))));
      } catch (NotSymbolic tooMany) {
        // counted as not read
      }
    }
    return read;
  }

  private static Truth open(Requirement condition, Partnership partnership, Indicator indicator) {
    Reading reading = Reading.open(World.of(partnership));
    return condition.read(reading, Evaluator.bindings(partnership, indicator));
  }

  private static Truth truth(Possible possible, Held held) {
    boolean sure = held.holds(possible.sure());
    boolean could = held.holds(possible.possible());
    assertThat(could || !sure).as("what is sure is possible").isTrue();
    return sure ? Truth.TRUE : could ? Truth.UNKNOWN : Truth.FALSE;
  }
}
