package org.aqcp.search.least;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.aqcp.search.formula.Formula;

/**
 * What formulas want where some options are taken and some are ruled out; of all other choices,
 * nothing is taken yet. Used again for the next options: a search asks many thousand times.
 */
final class Wanting {
  /** The effort of what cannot be done. */
  static final long NEVER = Long.MAX_VALUE;

  /** An option that could be taken. */
  record Option(int choice, int option) {}

  private final Flat flat;
  private final Options options;
  private final Decisions decisions;

  /** The formulas that ask for each choice. */
  private final List<BitSet> asking = new ArrayList<>();

  /** The formulas that are to be read again. */
  private final BitSet stale = new BitSet();

  /** For each formula, no less effort will do; 0 if it holds. */
  private final long[] least;

  /** For each formula that fails, the options that could help. */
  private final BitSet[] by;

  private final BitSet before = new BitSet();
  private final BitSet apart = new BitSet();

  Wanting(Flat flat, Options options) {
    this.flat = flat;
    this.options = options;
    this.decisions = new Decisions(options);
    this.least = new long[flat.size()];
    this.by = new BitSet[flat.size()];
    Arrays.setAll(by, formula -> new BitSet());
    for (int choice = 0; choice < options.choices(); choice++) {
      asking.add(new BitSet());
    }
    for (int formula = 0; formula < flat.size(); formula++) {
      if (flat.get(formula) instanceof Formula.Taken one) {
        asking.get(one.choice()).set(formula);
      }
    }
    stale.set(0, flat.size());
  }

  int[] taken() {
    return decisions.taken();
  }

  /**
   * Finds what all formulas want. Only what depends on other decisions than the last ones is read.
   */
  void read(Decisions now) {
    decisions.changes(now).stream().forEach(choice -> stale.or(asking.get(choice)));
    decisions.set(now);
    for (int next = stale.nextSetBit(0); next >= 0; next = stale.nextSetBit(next + 1)) {
      readAgain(next);
    }
    stale.clear();
  }

  private void readAgain(int formula) {
    long wanted = least[formula];
    before.clear();
    before.or(by[formula]);
    read(formula);
    if (least[formula] != wanted || !by[formula].equals(before)) {
      for (int whole : flat.wholes(formula)) {
        stale.set(whole);
      }
    }
  }

  /** Whether the goal holds. */
  boolean holds() {
    return least[flat.goal()] == 0;
  }

  /** No less effort reaches the goal; {@link #NEVER} if nothing does. */
  long least() {
    return least[flat.goal()];
  }

  private void read(int formula) {
    Formula read = flat.get(formula);
    if (read instanceof Formula.Taken one) {
      taken(formula, one);
    } else if (read instanceof Formula.All) {
      all(formula);
    } else if (read instanceof Formula.Any) {
      any(formula);
    } else if (read instanceof Formula.AtLeast sum) {
      sum(formula, sum.bound());
    } else {
      least[formula] = ((Formula.Certain) read).holds() ? 0 : NEVER;
    }
  }

  private void taken(int formula, Formula.Taken one) {
    if ((decisions.taken(one.choice()) == one.option()) == one.isTaken()) {
      least[formula] = 0;
      return;
    }
    long effort = NEVER;
    by[formula].clear();
    for (int option = first(one); option <= last(one); option++) {
      if (isWay(one, option)) {
        by[formula].set(options.number(one.choice(), option));
        effort = Math.min(effort, options.effort(one.choice(), option));
      }
    }
    least[formula] = effort;
  }

  private static int first(Formula.Taken one) {
    return one.isTaken() ? one.option() : 0;
  }

  private int last(Formula.Taken one) {
    return one.isTaken() ? one.option() : options.count(one.choice()) - 1;
  }

  /** Whether taking an option makes it hold. */
  private boolean isWay(Formula.Taken one, int option) {
    return (one.isTaken() || option != one.option()) && decisions.isFree(one.choice(), option);
  }

  /** At least the effort of all those that nothing helps at the same time, the dearest first. */
  private void all(int formula) {
    least[formula] = 0;
    by[formula].clear();
    int dearest = -1;
    for (int part : flat.of(formula)) {
      if (least[part] == NEVER) {
        least[formula] = NEVER;
        return;
      }
      if (least[part] > 0) {
        dearest = dearest < 0 || least[part] > least[dearest] ? part : dearest;
      }
    }
    if (dearest >= 0) {
      together(formula, dearest);
    }
  }

  private void together(int formula, int dearest) {
    apart.clear();
    apart.or(by[dearest]);
    long sum = least[dearest];
    for (int part : flat.of(formula)) {
      if (least[part] > 0) {
        if (part != dearest && !apart.intersects(by[part])) {
          sum += least[part];
          apart.or(by[part]);
        }
        by[formula].or(by[part]);
      }
    }
    least[formula] = sum;
  }

  private void any(int formula) {
    long effort = NEVER;
    by[formula].clear();
    for (int part : flat.of(formula)) {
      effort = Math.min(effort, least[part]);
      if (effort == 0) {
        break;
      }
      if (least[part] != NEVER) {
        by[formula].or(by[part]);
      }
    }
    least[formula] = effort;
  }

  private record Term(long weight, long effort) {}

  private void sum(int formula, long bound) {
    long wanting = bound;
    long possible = 0;
    boolean areApart = true;
    by[formula].clear();
    List<Term> terms = new ArrayList<>();
    int[] of = flat.of(formula);
    long[] weights = flat.weights(formula);
    for (int i = 0; i < of.length; i++) {
      if (least[of[i]] == 0) {
        wanting -= weights[i];
      } else if (least[of[i]] != NEVER) {
        terms.add(new Term(weights[i], least[of[i]]));
        possible += weights[i];
        areApart &= !by[formula].intersects(by[of[i]]);
        by[formula].or(by[of[i]]);
      }
    }
    if (wanting <= 0) {
      least[formula] = 0;
    } else if (possible < wanting) {
      least[formula] = NEVER;
    } else {
      least[formula] = areApart ? added(terms, wanting) : dearest(terms, wanting);
    }
  }

  /** No less effort brings so much weight together of terms that nothing helps at the same time. */
  private static long added(List<Term> terms, long wanting) {
    terms.sort(Comparator.comparingDouble(term -> (double) term.effort() / term.weight()));
    double effort = 0;
    long left = wanting;
    for (Term term : terms) {
      long used = Math.min(left, term.weight());
      effort += (double) term.effort() * used / term.weight();
      left -= used;
      if (left == 0) {
        break;
      }
    }
    // a little less than what was computed, as that is not exact
    return Math.max(1, (long) Math.ceil(effort - 1e-6));
  }

  /** As many terms are needed as the heaviest of them; at least one of so many is so dear. */
  private static long dearest(List<Term> terms, long wanting) {
    long[] weights = new long[terms.size()];
    long[] efforts = new long[terms.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = terms.get(i).weight();
      efforts[i] = terms.get(i).effort();
    }
    Arrays.sort(weights);
    Arrays.sort(efforts);
    long left = wanting;
    int needed = 0;
    while (left > 0) {
      left -= weights[weights.length - 1 - needed];
      needed++;
    }
    return efforts[needed - 1];
  }

  /**
   * An option that brings the goal nearer: of all that is to hold the one for what is hardest, and
   * of what would do the one that is easiest. The goal fails, and can be reached.
   */
  Option nearest() {
    // what holds now has to go on holding
    BitSet spared = new BitSet();
    int formula = flat.goal();
    while (!(flat.get(formula) instanceof Formula.Taken)) {
      spare(formula, spared);
      formula = nearest(formula);
    }
    Formula.Taken one = (Formula.Taken) flat.get(formula);
    return IntStream.rangeClosed(first(one), last(one))
        .filter(option -> isWay(one, option))
        .mapToObj(option -> new Option(one.choice(), option))
        .min(
            Comparator.comparing((Option way) -> spared.get(number(way)))
                .thenComparingDouble(way -> effort(way) / helped(way)))
        .orElseThrow();
  }

  /** Notes the options that all of a formula rules out. */
  private void spare(int formula, BitSet spared) {
    if (flat.get(formula) instanceof Formula.All) {
      for (int part : flat.of(formula)) {
        if (flat.get(part) instanceof Formula.Taken one && !one.isTaken()) {
          spared.set(options.number(one.choice(), one.option()));
        }
      }
    }
  }

  private int number(Option of) {
    return options.number(of.choice(), of.option());
  }

  private double effort(Option of) {
    return options.effort(of.choice(), of.option());
  }

  /** How much of what has to hold, and fails, an option could help; at least one. */
  private long helped(Option by) {
    int number = number(by);
    return Math.max(
        1,
        Arrays.stream(flat.of(flat.goal()))
            .filter(part -> least[part] > 0 && this.by[part].get(number))
            .count());
  }

  private int nearest(int formula) {
    Formula failing = flat.get(formula);
    int best = -1;
    double least = 0;
    for (int i = 0; i < flat.of(formula).length; i++) {
      int part = flat.of(formula)[i];
      if (this.least[part] != 0 && this.least[part] != NEVER) {
        double takes = failing instanceof Formula.All ? -this.least[part] : this.least[part];
        takes = failing instanceof Formula.AtLeast ? takes / flat.weights(formula)[i] : takes;
        if (best < 0 || takes < least) {
          best = part;
          least = takes;
        }
      }
    }
    return best;
  }
}
