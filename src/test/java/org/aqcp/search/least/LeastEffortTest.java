package org.aqcp.search.least;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aqcp.random.Amount;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;
import org.aqcp.search.formula.Held;
import org.aqcp.search.formula.Sum;
import org.junit.jupiter.api.Test;

/** What is found takes the least effort of all that there is. */
class LeastEffortTest {
  private static final int CHOICES = 6;

  private final Formulas by = new Formulas();

  @Test
  void nothing_that_holds_takes_less() {
    int found = 0;
    for (int seed = 0; seed < Amount.of(3000); seed++) {
      Random random = new Random(seed);
      List<List<Long>> efforts = efforts(random);
      Formula goal = formula(4, efforts, random);
      LeastEffort.Found least = LeastEffort.of(goal, efforts, 10_000_000);
      long known = tryAll(goal, efforts, new int[CHOICES], 0);
      assertThat(least.isProved()).as("%s proved", seed).isTrue();
      assertThat(least.taken().isPresent()).as("%s", seed).isEqualTo(known < Long.MAX_VALUE);
      if (least.taken().isPresent()) {
        found++;
        int[] taken = least.taken().get();
        assertThat(new Held(choice -> taken[choice]).holds(goal)).as("%s", seed).isTrue();
        assertThat(least.effort()).as("%s", seed).isEqualTo(known).isEqualTo(sum(taken, efforts));
      }
    }
    Amount.say("%d formulas can hold", found);
  }

  @Test
  void where_it_stops_early_it_says_how_much_is_needed_at_least() {
    int stopped = 0;
    for (int seed = 0; seed < Amount.of(1000); seed++) {
      Random random = new Random(seed);
      List<List<Long>> efforts = efforts(random);
      Formula goal = formula(4, efforts, random);
      LeastEffort.Found some = LeastEffort.of(goal, efforts, 1 + random.nextInt(100));
      long known = tryAll(goal, efforts, new int[CHOICES], 0);
      stopped += some.isProved() ? 0 : 1;
      assertThat(some.least()).as("%s", seed).isLessThanOrEqualTo(known);
      if (some.taken().isPresent()) {
        int[] taken = some.taken().get();
        assertThat(new Held(choice -> taken[choice]).holds(goal)).as("%s", seed).isTrue();
        assertThat(some.effort()).isGreaterThanOrEqualTo(known).isEqualTo(sum(taken, efforts));
      }
    }
    assertThat(stopped).isPositive();
  }

  private static List<List<Long>> efforts(Random random) {
    List<List<Long>> efforts = new ArrayList<>();
    for (int i = 0; i < CHOICES; i++) {
      List<Long> options = new ArrayList<>(List.of(0L));
      for (int more = 1 + random.nextInt(3); more > 0; more--) {
        options.add(1L + random.nextInt(6));
      }
      efforts.add(options);
    }
    return efforts;
  }

  private Formula formula(int depth, List<List<Long>> efforts, Random random) {
    if (depth == 0 || random.nextInt(6) == 0) {
      int choice = random.nextInt(CHOICES);
      Formula taken = by.taken(choice, random.nextInt(efforts.get(choice).size()));
      return random.nextInt(4) == 0 ? by.not(taken) : taken;
    }
    List<Formula> parts = new ArrayList<>();
    for (int more = 2 + random.nextInt(3); more > 0; more--) {
      parts.add(formula(depth - 1, efforts, random));
    }
    return switch (random.nextInt(3)) {
      case 0 -> by.and(parts);
      case 1 -> by.or(parts);
      default -> {
        Sum sum = new Sum(by);
        parts.forEach(part -> sum.add(random.nextInt(7) - 2, part));
        yield sum.atLeast(random.nextInt(8) - 1);
      }
    };
  }

  private static long tryAll(Formula goal, List<List<Long>> efforts, int[] taken, int choice) {
    if (choice == CHOICES) {
      return new Held(one -> taken[one]).holds(goal) ? sum(taken, efforts) : Long.MAX_VALUE;
    }
    long least = Long.MAX_VALUE;
    for (int option = 0; option < efforts.get(choice).size(); option++) {
      taken[choice] = option;
      least = Math.min(least, tryAll(goal, efforts, taken, choice + 1));
    }
    return least;
  }

  private static long sum(int[] taken, List<List<Long>> efforts) {
    long sum = 0;
    for (int choice = 0; choice < taken.length; choice++) {
      sum += efforts.get(choice).get(taken[choice]);
    }
    return sum;
  }
}
