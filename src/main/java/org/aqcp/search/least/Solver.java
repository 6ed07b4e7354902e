package org.aqcp.search.least;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds out whether clauses and weighted sums can hold at the same time, by trying, and learning a
 * clause from each conflict. Literals are numbers: that of variable {@code v} is {@code 2 * v}, and
 * {@code 2 * v + 1} its opposite.
 */
final class Solver {
  /** How a search ended. */
  enum Answer {
    YES,
    NO,
    STOPPED
  }

  private static final double DECAY = 0.95;

  private final Trail trail = new Trail();
  private final Activities activities = new Activities(trail);
  private final List<List<Clause>> watches = new ArrayList<>();
  private final List<List<WeightedSum>> sums = new ArrayList<>();
  private final List<Clause> learnt = new ArrayList<>();
  private boolean[] seen = new boolean[0];
  private boolean contradictory;
  private int next;
  private int mostLearnt = 4000;
  private long left;
  private int[] core = {};

  static int not(int lit) {
    return lit ^ 1;
  }

  /** The positive literal of a new variable. */
  int variable() {
    trail.add();
    activities.add();
    for (int i = 0; i < 2; i++) {
      watches.add(new ArrayList<>());
      sums.add(new ArrayList<>());
    }
    seen = seen.length < trail.variables() ? Arrays.copyOf(seen, 2 * seen.length + 16) : seen;
    return 2 * (trail.variables() - 1);
  }

  /** At least one of them holds. Only before a search, or after one. */
  void add(int... lits) {
    back(0);
    int[] open = Arrays.stream(lits).filter(lit -> trail.value(lit) >= 0).distinct().toArray();
    if (Arrays.stream(open).anyMatch(lit -> trail.value(lit) > 0)) {
      return;
    }
    if (open.length == 0) {
      contradictory = true;
    } else if (open.length == 1) {
      assign(open[0], null);
      contradictory |= propagate() != null;
    } else {
      watch(new Clause(open));
    }
  }

  /** The weights of those that hold add up to at least a bound. */
  void add(int[] lits, long[] weights, long bound) {
    back(0);
    WeightedSum sum = WeightedSum.of(lits, weights, bound);
    for (int i = 0; i < sum.size(); i++) {
      sums.get(not(sum.lit(i))).add(sum);
      if (trail.value(sum.lit(i)) < 0) {
        sum.lose(sum.lit(i));
      }
    }
    contradictory |= !imply(sum) || propagate() != null;
  }

  private void watch(Clause clause) {
    watches.get(not(clause.lits[0])).add(clause);
    watches.get(not(clause.lits[1])).add(clause);
  }

  private void assign(int lit, Object reason) {
    trail.push(lit, reason);
    for (WeightedSum sum : sums.get(lit)) {
      sum.lose(not(lit));
    }
  }

  private void back(int level) {
    while (trail.level() > level) {
      int lit = trail.pop();
      if (lit < 0) {
        continue;
      }
      for (WeightedSum sum : sums.get(lit)) {
        sum.regain(not(lit));
      }
      activities.offer(lit >> 1);
    }
    next = Math.min(next, trail.size());
  }

  /** Follows what is assigned; the clause or sum that cannot hold any more, or null. */
  private Object propagate() {
    while (next < trail.size()) {
      int lit = trail.get(next++);
      Object conflict = clauses(lit);
      if (conflict != null) {
        return conflict;
      }
      for (WeightedSum sum : sums.get(lit)) {
        left--;
        if (!imply(sum)) {
          return sum;
        }
      }
    }
    return null;
  }

  private Clause clauses(int lit) {
    List<Clause> watching = watches.get(lit);
    int kept = 0;
    Clause conflict = null;
    left -= watching.size();
    for (int i = 0; i < watching.size(); i++) {
      Clause clause = watching.get(i);
      if (conflict != null || !moved(clause, not(lit))) {
        watching.set(kept++, clause);
        if (conflict == null && trail.value(clause.lits[0]) < 0) {
          conflict = clause;
        } else if (conflict == null && trail.value(clause.lits[0]) == 0) {
          assign(clause.lits[0], clause);
        }
      }
    }
    watching.subList(kept, watching.size()).clear();
    return conflict;
  }

  /** Whether a clause watches another literal now instead of one that fails. */
  private boolean moved(Clause clause, int failed) {
    int[] lits = clause.lits;
    if (lits[0] == failed) {
      lits[0] = lits[1];
      lits[1] = failed;
    }
    if (trail.value(lits[0]) > 0) {
      return false;
    }
    for (int i = 2; i < lits.length; i++) {
      if (trail.value(lits[i]) >= 0) {
        lits[1] = lits[i];
        lits[i] = failed;
        watches.get(not(lits[1])).add(clause);
        return true;
      }
    }
    return false;
  }

  /** Assigns what a sum needs; false if it cannot hold any more. */
  private boolean imply(WeightedSum sum) {
    if (sum.slack() < 0) {
      return false;
    }
    for (int i = 0; i < sum.size() && sum.weight(i) > sum.slack(); i++) {
      if (trail.value(sum.lit(i)) == 0) {
        assign(sum.lit(i), sum);
      }
    }
    return true;
  }

  /** The literals that made a reason imply a literal, or fail. */
  private int[] because(Object reason, int implied) {
    if (reason instanceof Clause clause) {
      clause.used++;
      return clause.lits;
    }
    int before = implied < 0 ? Integer.MAX_VALUE : trail.position(implied >> 1);
    return ((WeightedSum) reason).failed(trail, before);
  }

  /** The clause that a conflict teaches; the literal that it implies is the first. */
  private int[] learn(Object conflict) {
    List<Integer> lits = new ArrayList<>(List.of(-1));
    int open = 0;
    int at = trail.size();
    int lit = -1;
    Object reason = conflict;
    do {
      for (int other : because(reason, lit)) {
        int variable = other >> 1;
        if (other != lit && !seen[variable] && trail.level(variable) > 0) {
          seen[variable] = true;
          activities.bump(variable);
          if (trail.level(variable) == trail.level()) {
            open++;
          } else {
            lits.add(other);
          }
        }
      }
      do {
        lit = trail.get(--at);
      } while (!seen[lit >> 1]);
      reason = trail.reason(lit >> 1);
      seen[lit >> 1] = false;
      open--;
    } while (open > 0);
    lits.set(0, not(lit));
    int[] clause = lits.stream().filter(this::isNeeded).mapToInt(Integer::intValue).toArray();
    lits.forEach(one -> seen[one >> 1] = false);
    return clause;
  }

  /** Whether a literal of a clause that was learned does not follow from the others. */
  private boolean isNeeded(int lit) {
    Object reason = trail.value(lit) < 0 ? trail.reason(lit >> 1) : null;
    if (reason == null || !seen[lit >> 1]) {
      return true;
    }
    for (int other : because(reason, not(lit))) {
      int variable = other >> 1;
      if (variable != lit >> 1 && !seen[variable] && trail.level(variable) > 0) {
        return true;
      }
    }
    return false;
  }

  private void learned(int[] clause) {
    int level = 0;
    for (int i = 1; i < clause.length; i++) {
      if (trail.level(clause[i] >> 1) > level) {
        level = trail.level(clause[i] >> 1);
        int lit = clause[1];
        clause[1] = clause[i];
        clause[i] = lit;
      }
    }
    back(level);
    Clause added = new Clause(clause);
    if (clause.length > 1) {
      watch(added);
      learnt.add(added);
      added.used = clause.length < 4 ? 1000 : 1;
    }
    assign(clause[0], clause.length > 1 ? added : null);
  }

  /** Forgets half of what was learned: what was used least. */
  private void forget() {
    if (learnt.size() < mostLearnt) {
      return;
    }
    learnt.sort((one, other) -> Double.compare(other.used, one.used));
    List<Clause> less = learnt.subList(learnt.size() / 2, learnt.size());
    Set<Clause> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    gone.addAll(less);
    less.clear();
    watches.forEach(watching -> watching.removeIf(gone::contains));
    learnt.forEach(clause -> clause.used /= 2);
    mostLearnt += 500;
  }

  /**
   * Looks for what holds with some assumptions.
   *
   * @param limit how often a clause or sum may be looked at
   */
  Answer solve(int[] assumed, SearchLimit limit) {
    left = limit.most();
    core = new int[0];
    back(0);
    int restarts = 0;
    while (!contradictory) {
      Answer answer = limit.isOver() ? Answer.STOPPED : solve(assumed, Restarts.after(restarts++));
      if (answer != null) {
        return answer;
      }
      back(0);
      forget();
    }
    return Answer.NO;
  }

  private Answer solve(int[] assumed, int conflicts) {
    int more = conflicts;
    while (true) {
      Object conflict = propagate();
      if (conflict != null) {
        if (trail.level() == 0) {
          contradictory = true;
          return Answer.NO;
        }
        learned(learn(conflict));
        activities.decay(DECAY);
        more--;
      } else if (left <= 0) {
        back(0);
        return Answer.STOPPED;
      } else if (more <= 0) {
        return null;
      } else {
        int decision = decision(assumed);
        if (decision == -1) {
          return Answer.YES;
        }
        if (decision == -2) {
          back(0);
          return Answer.NO;
        }
        trail.open();
        assign(decision, null);
      }
    }
  }

  /** What to assign next; -1 if all is assigned, -2 if an assumption fails. */
  private int decision(int[] assumed) {
    while (trail.level() < assumed.length) {
      int lit = assumed[trail.level()];
      if (trail.value(lit) < 0) {
        core = failing(lit);
        return -2;
      }
      if (trail.value(lit) == 0) {
        return lit;
      }
      trail.open();
    }
    int variable = activities.most();
    return variable < 0 ? -1 : 2 * variable + (trail.wasTrue(variable) ? 0 : 1);
  }

  /** The assumptions because of which one fails, and that one. */
  private int[] failing(int assumption) {
    List<Integer> failing = new ArrayList<>(List.of(assumption));
    seen[assumption >> 1] = true;
    for (int at = trail.size() - 1; at >= 0; at--) {
      int lit = trail.get(at);
      if (seen[lit >> 1] && trail.level(lit >> 1) > 0) {
        Object reason = trail.reason(lit >> 1);
        if (reason == null) {
          failing.add(lit);
        } else {
          for (int other : because(reason, lit)) {
            seen[other >> 1] |= other != lit;
          }
        }
      }
    }
    Arrays.fill(seen, false);
    return failing.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The assumptions of which not all can hold; none if nothing holds at all. */
  int[] core() {
    return core.clone();
  }

  /** Whether a literal holds in what was found. */
  boolean holds(int lit) {
    return trail.value(lit) > 0;
  }

  /** How much may still be looked at. */
  long left() {
    return left;
  }
}
