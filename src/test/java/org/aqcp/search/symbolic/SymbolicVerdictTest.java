package org.aqcp.search.symbolic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Status;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Verdict;
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

/** What the symbolic verdict says of choices, the verdict says of what they lead to. */
class SymbolicVerdictTest {
  private static final int TAKEN = 24;

  private static final Set<Status> KNOWN = EnumSet.complementOf(EnumSet.of(Status.UNKNOWN));

  private final List<String> wrong = new ArrayList<>();
  private final Set<Status> seen = EnumSet.noneOf(Status.class);
  private int verdicts;

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void it_is_the_verdict_of_what_the_choices_lead_to(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    List<Focus> all = Focus.all(evaluator, level).stream().distinct().toList();
    for (int seed = 0; seed < Amount.of(3 * all.size()); seed++) {
      Focus focus = all.get(seed % all.size());
      Indicator indicator = focus.indicator();
      compare(
          evaluator.rulebook().on(indicator.id()),
          indicator,
          new PartnershipGenerator(level, List.of(focus)),
          seed);
    }
    Amount.say("%d verdicts: %s", verdicts, seen);
    assertThat(wrong).isEmpty();
    assertThat(seen).containsAll(EnumSet.complementOf(EnumSet.of(Status.NOT_APPLICABLE)));
  }

  private void compare(
      List<Rule> rules, Indicator indicator, PartnershipGenerator generator, int seed) {
    Random random = new Random(seed);
    List<Partnership> some =
        Stream.of(0, 1, 2).map(i -> generator.partnership(random.nextInt())).toList();
    ChoiceSpace choices = new RandomChoices(random).between(some.get(0), some.subList(1, 3));
    Bindings fixed = Evaluator.bindings(some.get(0), indicator);
    Formulas by = new Formulas();
    SymbolicReading reading = new SymbolicReading(choices, DerivedFacts.NONE, fixed, by);
    SymbolicVerdict verdict = SymbolicVerdict.of(rules, reading, by);
    for (int i = 0; i < TAKEN; i++) {
      int[] taken = choices.efforts().stream().mapToInt(o -> random.nextInt(o.size())).toArray();
      Partnership made = choices.with(choice -> taken[choice]);
      Verdict read =
          Verdict.read(rules, Reading.open(World.of(made)), Evaluator.bindings(made, indicator));
      compare(verdict, new Held(choice -> taken[choice]), read, seed + " " + indicator.id());
    }
  }

  private void compare(SymbolicVerdict symbolic, Held held, Verdict read, String where) {
    verdicts++;
    seen.add(read.status());
    Set<Status> possible = EnumSet.noneOf(Status.class);
    possible.addAll(read.couldBecome());
    if (read.status() != Status.UNKNOWN) {
      possible.add(read.status());
    }
    for (Status status : Status.values()) {
      check(held.holds(symbolic.is(status)), read.status() == status, where + " is " + status);
    }
    for (Status one : KNOWN) {
      check(held.holds(symbolic.couldBe(one)), possible.contains(one), where + " could be " + one);
      for (Status other : KNOWN) {
        Set<Status> either = EnumSet.of(one, other);
        Possible oneOf = symbolic.oneOf(either);
        check(
            held.holds(oneOf.sure()), either.containsAll(possible), where + " is one of " + either);
        check(
            held.holds(oneOf.possible()),
            possible.stream().anyMatch(either::contains),
            where + " could be one of " + either);
      }
    }
  }

  private void check(boolean symbolic, boolean open, String what) {
    if (symbolic != open) {
      wrong.add(what + ": symbolic " + symbolic);
    }
  }
}
