package org.aqcp.search.least;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private Options options;
  private final Decisions decisions;

  /** The formulas that ask for each choice. */
  private final List<BitSet> asking = new ArrayList<>();

  /** The formulas that are to be read again. */
  private final BitSet stale = new BitSet();

  /** For each formula, no less effort will do; 0 if it holds. */
  private final long[] least;

  /** For each formula that fails, the options that could help. */
  private final BitSet[] by;

  private long reads;
  private final BitSet before = new BitSet();
  private final BitSet apart = new BitSet();

  /** The same where efforts are shared; made when it is first needed. */
  private Wanting charged;

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
      reads++;
    }
    stale.clear();
  }

  /** How many formulas were read so far. */
  long reads() {
    return charged == null ? reads : reads + charged.reads();
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
    long[] weights = terms.stream().mapToLong(Term::weight).sorted().toArray();
    long left = wanting;
    int needed = 0;
    while (left > 0) {
      left -= weights[weights.length - 1 - needed];
      needed++;
    }
    long[] efforts = terms.stream().mapToLong(Term::effort).sorted().toArray();
    return efforts[needed - 1];
  }

  /**
   * No less effort reaches the goal: like {@link #least}, but where several parts can be helped by
   * the same options, each of them is charged its share of what those take.
   */
  long leastShared() {
    return leastShared(flat.goal());
  }

  private long leastShared(int formula) {
    Formula goal = flat.get(formula);
    if (goal instanceof Formula.Any) {
      return Arrays.stream(flat.of(formula)).mapToLong(this::leastShared).min().orElse(NEVER);
    }
    if (!(goal instanceof Formula.All) || least[formula] == NEVER) {
      return least[formula];
    }
    int[] sharing = new int[options.size()];
    for (int part : flat.of(formula)) {
      if (least[part] > 0) {
        by[part].stream().forEach(option -> sharing[option]++);
      }
    }
    charge(sharing);
    long sum = Arrays.stream(flat.of(formula)).mapToLong(part -> charged.least[part]).sum();
    return Math.max(least[formula], (sum + Options.UNIT - 1) / Options.UNIT);
  }

  private void charge(int[] sharing) {
    if (charged == null) {
      charged = new Wanting(flat, options);
    }
    Options shared = options.shared(sharing);
    for (int choice = 0; choice < options.choices(); choice++) {
      if (!shared.sameEfforts(choice, charged.options)) {
        charged.stale.or(asking.get(choice));
      }
    }
    charged.options = shared;
    charged.read(decisions);
  }

  /**
   * An option that brings the goal nearer: of all that is to hold the one for what is hardest, and
   * of what would do the one that is easiest. The goal fails, and can be reached.
   */
  Option nearest() {
    int formula = flat.goal();
    while (!(flat.get(formula) instanceof Formula.Taken)) {
      formula = nearest(formula);
    }
    Formula.Taken one = (Formula.Taken) flat.get(formula);
    return IntStream.rangeClosed(first(one), last(one))
        .filter(option -> isWay(one, option))
        .mapToObj(option -> new Option(one.choice(), option))
        .min(Comparator.comparingLong(way -> options.effort(way.choice(), way.option())))
        .orElseThrow();
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

  /**
   * Options of which at least one has to be taken to reach the goal, the ones of least effort
   * first.
   */
  List<Option> reasons() {
    Map<Option, Long> reasons = new LinkedHashMap<>();
    add(flat.goal(), reasons, new BitSet());
    return reasons.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void add(int formula, Map<Option, Long> reasons, BitSet asked) {
    if (least[formula] == 0 || least[formula] == NEVER || asked.get(formula)) {
      return;
    }
    asked.set(formula);
    Formula failing = flat.get(formula);
    if (failing instanceof Formula.Taken one) {
      for (int option = first(one); option <= last(one); option++) {
        if (isWay(one, option)) {
          Option way = new Option(one.choice(), option);
          reasons.put(way, options.effort(one.choice(), option));
        }
      }
    } else if (failing instanceof Formula.All) {
      // any of those that fail is reason enough: the one that is hardest to satisfy
      Arrays.stream(flat.of(formula))
          .boxed()
          .max(Comparator.comparingLong(part -> least[part]))
          .ifPresent(part -> add(part, reasons, asked));
    } else {
      for (int part : flat.of(formula)) {
        add(part, reasons, asked);
      }
    }
  }
}
