package org.aqcp.search.least;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Searches for the options of least effort with which a formula holds, from below: as long as it
 * cannot hold with what is paid so far, the reason says of which options at least one has to be
 * paid for.
 */
final class LeastByCores {
  /**
   * That more than so many of some literals hold.
   *
   * @param price for one more
   */
  private record Count(List<Integer> lits, int more, long price) {}

  /** To find anything at all, at least so much is looked at. */
  private static final long LEAST_LOOKED_AT = 1_000_000;

  /** To find out whether less will do, no more is looked at than this. */
  private static final long FEW = 20_000;

  /** Of a reason with more options than this, none is left out. */
  private static final int MOST_TRIED = 60;

  private final Solver solver = new Solver();
  private final Encoded encoded;
  private final Options options;
  // what has to be paid for a literal to fail
  private final Map<Integer, Long> prices = new TreeMap<>();
  private final Map<Integer, Count> counts = new HashMap<>();
  private final SearchLimit limit;
  private long left;
  private long least;
  private Solver.Answer last = Solver.Answer.STOPPED;
  private Optional<int[]> best;
  private long bestEffort;

  /**
   * A search for less than is known.
   *
   * @param known options with which the formulas hold, by the numbers of their choices in {@code
   *     flat}
   */
  LeastByCores(Flat flat, Options options, Optional<int[]> known, SearchLimit limit) {
    this.options = options;
    this.encoded = new Encoded(flat, options, solver);
    this.limit = limit;
    this.left = limit.most();
    this.best = known;
    this.bestEffort = known.map(options::effort).orElse(LeastEffort.NEVER);
    for (int choice = 0; choice < options.choices(); choice++) {
      for (int option = 1; option < options.count(choice); option++) {
        int lit = encoded.option(choice, option);
        prices.put(Solver.not(lit), options.effort(choice, option));
      }
    }
  }

  /** How much may still be looked at. */
  long left() {
    return left;
  }

  /** The options of least effort. */
  LeastEffort.Found found() {
    boolean holds = best.isPresent() || canHold();
    long level = prices.values().stream().mapToLong(Long::longValue).max().orElse(0);
    while (holds && least < bestEffort) {
      if (solve(assumed(level), left) == Solver.Answer.STOPPED) {
        leaveOut();
        break;
      }
      if (last == Solver.Answer.YES) {
        keepIfFound();
        level = below(level);
      } else {
        int[] core = fewer(solver.core());
        holds = core.length > 0;
        pay(core);
      }
    }
    return holds
        ? new LeastEffort.Found(
            best, best.isPresent() ? bestEffort : 0, Math.min(least, bestEffort))
        : LeastEffort.Found.NOTHING;
  }

  private boolean canHold() {
    solve(new int[0], Math.max(left, LEAST_LOOKED_AT));
    keepIfFound();
    return last != Solver.Answer.NO;
  }

  /** Leaves out what was found and is not needed. */
  private void leaveOut() {
    for (int choice = 0; choice < options.choices(); choice++) {
      if (best.isPresent() && best.get()[choice] != 0) {
        solve(without(best.get(), choice), FEW);
        keepIfFound();
      }
    }
  }

  /** That nothing is taken but some options, without that of one choice. */
  private int[] without(int[] taken, int leftOut) {
    List<Integer> assumed = new ArrayList<>();
    for (int choice = 0; choice < options.choices(); choice++) {
      for (int option = 1; option < options.count(choice); option++) {
        if (choice == leftOut || taken[choice] != option) {
          assumed.add(Solver.not(encoded.option(choice, option)));
        }
      }
    }
    return assumed.stream().mapToInt(Integer::intValue).toArray();
  }

  private Solver.Answer solve(int[] assumed, long most) {
    last = solver.solve(assumed, limit.with(most));
    left = Math.max(0, left - most + Math.max(0, solver.left()));
    return last;
  }

  private int[] assumed(long level) {
    return prices.entrySet().stream()
        .filter(one -> one.getValue() >= level)
        .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  private long below(long level) {
    return prices.values().stream()
        .mapToLong(Long::longValue)
        .filter(price -> price < level)
        .max()
        .orElse(1);
  }

  /** Remembers what holds now if it takes less than what is known. */
  private void keepIfFound() {
    if (last != Solver.Answer.YES) {
      return;
    }
    int[] taken = new int[options.choices()];
    for (int choice = 0; choice < taken.length; choice++) {
      for (int option = 1; option < options.count(choice); option++) {
        if (solver.holds(encoded.option(choice, option))) {
          taken[choice] = option;
        }
      }
    }
    if (options.effort(taken) < bestEffort) {
      bestEffort = options.effort(taken);
      best = Optional.of(taken);
    }
  }

  /** Leaves out assumptions that are not needed for the others to fail. */
  private int[] fewer(int[] core) {
    List<Integer> kept = new ArrayList<>();
    for (int lit : core) {
      kept.add(lit);
    }
    for (int lit : core) {
      if (kept.size() < 2 || kept.size() > MOST_TRIED) {
        break;
      }
      List<Integer> without = new ArrayList<>(kept);
      without.remove((Integer) lit);
      int[] assumed = without.stream().mapToInt(Integer::intValue).toArray();
      Solver.Answer answer = solve(assumed, FEW);
      if (answer == Solver.Answer.NO) {
        List<Integer> smaller = new ArrayList<>();
        for (int one : solver.core()) {
          smaller.add(one);
        }
        kept.retainAll(smaller);
      }
      keepIfFound();
    }
    return kept.stream().mapToInt(Integer::intValue).toArray();
  }

  /** One of some literals has to fail: the least price of them is paid in any case. */
  private void pay(int[] core) {
    if (core.length == 0) {
      return;
    }
    long price = LeastEffort.NEVER;
    for (int lit : core) {
      price = Math.min(price, prices.get(lit));
    }
    least += price;
    int[] failing = new int[core.length];
    for (int i = 0; i < core.length; i++) {
      failing[i] = Solver.not(core[i]);
      long rest = prices.remove(core[i]) - price;
      if (rest > 0) {
        prices.put(core[i], rest);
      }
      Count count = counts.remove(core[i]);
      if (count != null) {
        count(count.lits(), count.more() + 1, count.price());
      }
    }
    solver.add(failing);
    count(Arrays.stream(failing).boxed().toList(), 1, price);
  }

  /** From now on more than so many of some literals cost a price for one more. */
  private void count(List<Integer> lits, int more, long price) {
    if (more >= lits.size()) {
      return;
    }
    int exceeded = solver.variable();
    int[] all = new int[lits.size() + 1];
    long[] weights = new long[all.length];
    Arrays.fill(weights, 1);
    for (int i = 0; i < lits.size(); i++) {
      all[i] = Solver.not(lits.get(i));
    }
    long bound = (long) lits.size() - more;
    all[lits.size()] = exceeded;
    weights[lits.size()] = bound;
    solver.add(all, weights, bound);
    prices.put(Solver.not(exceeded), price);
    counts.put(Solver.not(exceeded), new Count(lits, more, price));
  }
}
