package org.aqcp.search.symbolic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.random.Amount;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.search.choice.ChoiceSpace;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.formula.Held;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the symbolic reading says of choices, the open reading says of what they lead to. */
class SymbolicReadingTest {
  private static final int TAKEN = 24;

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void whatever_is_chosen_the_open_reading_says_the_same(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    List<Focus> rules = Focus.all(evaluator, level).stream().distinct().toList();
    int readings = 0;
    int unread = 0;
    Map<Truth, Integer> truths = new EnumMap<>(Truth.class);
    List<String> wrong = new ArrayList<>();
    for (int seed = 0; seed < Amount.of(30 * rules.size()); seed++) {
      Random random = new Random(seed);
      Focus focus = rules.get(seed % rules.size());
      PartnershipGenerator generator = new PartnershipGenerator(level, List.of(focus));
      List<Partnership> some =
          Stream.of(0, 1, 2).map(i -> generator.partnership(random.nextInt())).toList();
      ChoiceSpace choices = new RandomChoices(random).between(some.get(0), some.subList(1, 3));
      Map<Sentence, Possible> read = read(choices, focus);
      unread += focus.rule().sentences().size() - read.size();
      for (int i = 0; i < TAKEN; i++) {
        int[] taken = choices.efforts().stream().mapToInt(o -> random.nextInt(o.size())).toArray();
        Partnership made = choices.with(choice -> taken[choice]);
        Held held = new Held(choice -> taken[choice]);
        for (Map.Entry<Sentence, Possible> one : read.entrySet()) {
          readings++;
          Truth symbolic = truth(one.getValue(), held);
          Truth open = open(one.getKey().condition(), made, focus.indicator());
          truths.merge(open, 1, Integer::sum);
          if (symbolic != open) {
            wrong.add(seed + ": symbolic " + symbolic + ", open " + open + " of " + one.getKey());
          }
        }
      }
    }
    Amount.say("%d readings: %s", readings, truths);
    assertThat(wrong).isEmpty();
    assertThat(unread).isZero();
  }

  private static Map<Sentence, Possible> read(ChoiceSpace choices, Focus focus) {
    Bindings fixed =
        Evaluator.bindings((Partnership) choices.partnership().base(), focus.indicator());
    SymbolicReading reading =
        new SymbolicReading(choices, DerivedFacts.NONE, fixed, new Formulas());
    Map<Sentence, Possible> read = new LinkedHashMap<>();
    for (Sentence sentence : focus.rule().sentences()) {
      try {
        read.put(sentence, reading.read(sentence.condition()));
      } catch (NotSymbolic e) {
        System.out.println(e.getMessage() + ": " + sentence);
      }
    }
    return read;
  }

  private static Truth open(Requirement condition, Partnership partnership, Indicator indicator) {
    Reading reading = Reading.open(org.aqcp.condition.World.of(partnership));
    return condition.read(reading, Evaluator.bindings(partnership, indicator));
  }

  private static Truth truth(Possible possible, Held held) {
    boolean sure = held.holds(possible.sure());
    boolean could = held.holds(possible.possible());
    assertThat(could || !sure).as("what is sure is possible").isTrue();
    return sure ? Truth.TRUE : could ? Truth.UNKNOWN : Truth.FALSE;
  }
}
