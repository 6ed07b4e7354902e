package org.aqcp.search.symbolic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.random.Amount;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.random.RandomWaivers;
import org.aqcp.search.choice.ChoiceSpace;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.formula.Held;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of criteria and choices, an evaluation says of what the choices lead to. */
class SymbolicRollUpTest {
  private static final int TAKEN = 24;

  private static final Partnership LAKESIDE =
      Shipped.HOME.partnerships().read(Path.of("examples/lakeside/partnership.yaml")).partnership();

  private final List<String> wrong = new ArrayList<>();
  private final Set<Status> seen = EnumSet.noneOf(Status.class);
  private int verdicts;

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void it_is_the_evaluation_of_what_the_choices_lead_to(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    for (int seed = 0; seed < Amount.of(9); seed++) {
      Random random = new Random(seed);
      List<Partnership> some =
          Stream.of(0, 1, 2).map(i -> generator.partnership(random.nextInt())).toList();
      // where much is met, and little is chosen, some criteria stay met
      boolean isGood = level.equals("local") && seed % 2 == 0;
      ChoiceSpace choices =
          new RandomChoices(random)
              .between(
                  RandomWaivers.in(
                      isGood ? LAKESIDE : some.get(0),
                      evaluator.version().indicators(level),
                      5,
                      random),
                  some.subList(1, 3));
      SymbolicRollUp rollUp = new SymbolicRollUp(choices, evaluator, new Formulas());
      try {
        rollUp.whole();
      } catch (NotSymbolic tooMany) {
        continue;
      }
      for (int i = 0; i < TAKEN; i++) {
        int one = isGood ? 40 : 1;
        int[] taken =
            choices.efforts().stream()
                .mapToInt(o -> random.nextInt(one) == 0 ? random.nextInt(o.size()) : 0)
                .toArray();
        Held held = new Held(choice -> taken[choice]);
        compare(rollUp, held, evaluator.evaluate(choices.with(choice -> taken[choice])), seed);
      }
    }
    Amount.say("%d verdicts on criteria and benchmarks: %s", verdicts, seen);
    assertThat(wrong).isEmpty();
    assertThat(seen).contains(Status.PARTLY_MET, Status.NOT_MET, Status.UNKNOWN);
    assertThat(seen.contains(Status.MET)).isEqualTo(level.equals("local"));
  }

  private void compare(SymbolicRollUp rollUp, Held held, Evaluation evaluation, int seed) {
    for (CriterionVerdict one : evaluation.criteria()) {
      String where = seed + " " + one.criterion().id();
      compare(rollUp.criterion(one.criterion()), held, one.verdict().status(), where);
    }
    compare(rollUp.whole(), held, evaluation.whole().status(), seed + " whole");
  }

  private void compare(SymbolicVerdict symbolic, Held held, Status status, String where) {
    verdicts++;
    seen.add(status);
    for (Status each : Status.values()) {
      if (held.holds(symbolic.is(each)) != (each == status)) {
        wrong.add("%s is %s, not symbolically %s".formatted(where, status, each));
      }
    }
    boolean partly = status == Status.MET || status == Status.PARTLY_MET;
    if (held.holds(symbolic.isAtLeast(Status.PARTLY_MET)) != partly) {
      wrong.add("%s is %s, at least partly met?".formatted(where, status));
    }
  }
}
