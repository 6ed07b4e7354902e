package org.aqcp.search.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.aqcp.search.formula.Key.Form;

/** Makes formulas, each as simple as can be seen at once, and each only once. */
public final class Formulas {
  private final Map<Key, Formula> made = new HashMap<>();
  private final Map<Key, Formula> pairs = new HashMap<>();

  /** By choice, and twice the option, with one more if it is taken; null if not made yet. */
  private final List<List<Formula>> taken = new ArrayList<>();

  /** By id; null if it is not known yet. */
  private final List<Formula> opposites = new ArrayList<>();

  private final Formula yes = new Formula.Certain(0, true);
  private final Formula no = new Formula.Certain(1, false);
  private int next = 2;

  /** What is true whatever is chosen. */
  public Formula yes() {
    return yes;
  }

  /** What is false whatever is chosen. */
  public Formula no() {
    return no;
  }

  public Formula certain(boolean holds) {
    return holds ? yes : no;
  }

  /** How many formulas there are. */
  public int size() {
    return next;
  }

  /** That a choice takes an option. */
  public Formula taken(int choice, int option) {
    return taken(choice, option, true);
  }

  private Formula taken(int choice, int option, boolean isTaken) {
    while (taken.size() <= choice) {
      taken.add(new ArrayList<>());
    }
    List<Formula> options = taken.get(choice);
    int at = 2 * option + (isTaken ? 1 : 0);
    while (options.size() <= at) {
      options.add(null);
    }
    Formula known = options.get(at);
    if (known == null) {
      known = new Formula.Taken(next++, choice, option, isTaken);
      options.set(at, known);
    }
    return known;
  }

  public Formula and(Formula one, Formula other) {
    return pair(Form.ALL, one, other, yes, no);
  }

  public Formula and(Formula one, Formula other, Formula third) {
    return and(List.of(one, other, third));
  }

  /** All of them; true of none. */
  public Formula and(Collection<Formula> of) {
    return joined(Form.ALL, of, yes, no);
  }

  public Formula or(Formula one, Formula other) {
    return pair(Form.ANY, one, other, no, yes);
  }

  /** At least one of them; false of none. */
  public Formula or(Collection<Formula> of) {
    return joined(Form.ANY, of, no, yes);
  }

  /** Two formulas as one: the same two are often asked for. */
  private Formula pair(Form form, Formula one, Formula other, Formula ofNone, Formula ofOne) {
    if (one == ofNone || one == other) {
      return other;
    }
    if (other == ofNone) {
      return one;
    }
    if (one == ofOne || other == ofOne) {
      return ofOne;
    }
    Key key = new Key(form, Math.min(one.id(), other.id()), Math.max(one.id(), other.id()));
    Formula known = pairs.get(key);
    if (known == null) {
      known = joined(form, List.of(one, other), ofNone, ofOne);
      pairs.put(key, known);
    }
    return known;
  }

  /**
   * Several formulas as one.
   *
   * @param ofNone what it is of none
   * @param ofOne what it is as soon as one of them is this
   */
  private Formula joined(Form form, Collection<Formula> of, Formula ofNone, Formula ofOne) {
    List<Formula> parts = new ArrayList<>(of.size());
    for (Formula one : of) {
      if (one == ofOne) {
        return ofOne;
      }
      if (one instanceof Formula.All all && form == Form.ALL) {
        parts.addAll(all.of());
      } else if (one instanceof Formula.Any any && form == Form.ANY) {
        parts.addAll(any.of());
      } else if (one != ofNone) {
        parts.add(one);
      }
    }
    if (parts.size() < 2) {
      return parts.isEmpty() ? ofNone : parts.get(0);
    }
    Parts all = new Parts(parts);
    return !all.cover(form == Form.ALL) || contradict(all) ? ofOne : joined(form, all, ofNone);
  }

  private Formula joined(Form form, Parts all, Formula ofNone) {
    List<Formula> of = List.copyOf(all.all());
    if (of.size() < 2) {
      return of.isEmpty() ? ofNone : of.get(0);
    }
    return made(
        new Key(form, all.ids()),
        () -> form == Form.ALL ? new Formula.All(next++, of) : new Formula.Any(next++, of));
  }

  private Formula made(Key key, Supplier<Formula> as) {
    Formula known = made.get(key);
    if (known == null) {
      known = as.get();
      made.put(key, known);
    }
    return known;
  }

  private boolean contradict(Parts parts) {
    for (Formula part : parts.all()) {
      Formula opposite = known(part);
      if (opposite != null && parts.contain(opposite)) {
        return true;
      }
    }
    return false;
  }

  /** The opposite of a formula; null if it was not asked for yet. */
  private Formula known(Formula of) {
    return of.id() < opposites.size() ? opposites.get(of.id()) : null;
  }

  /** Whatever makes the formula false makes this one true. */
  public Formula not(Formula of) {
    Formula known = known(of);
    if (known == null) {
      known = opposite(of);
      oppose(of, known);
      oppose(known, of);
    }
    return known;
  }

  private void oppose(Formula of, Formula opposite) {
    while (opposites.size() <= of.id()) {
      opposites.add(null);
    }
    if (opposites.get(of.id()) == null) {
      opposites.set(of.id(), opposite);
    }
  }

  private Formula opposite(Formula of) {
    if (of instanceof Formula.Certain certain) {
      return certain(!certain.holds());
    }
    if (of instanceof Formula.Taken taken) {
      return taken(taken.choice(), taken.option(), !taken.isTaken());
    }
    if (of instanceof Formula.All all) {
      return or(all.of().stream().map(this::not).toList());
    }
    if (of instanceof Formula.Any any) {
      return and(any.of().stream().map(this::not).toList());
    }
    Formula.AtLeast sum = (Formula.AtLeast) of;
    Sum less = new Sum(this);
    long total = 0;
    for (int i = 0; i < sum.of().size(); i++) {
      less.add(sum.weights().get(i), not(sum.of().get(i)));
      total += sum.weights().get(i);
    }
    return less.atLeast(total - sum.bound() + 1);
  }

  /** Terms with positive weights that add up to at least a positive bound. */
  Formula atLeast(List<Formula> of, List<Long> weights, long bound) {
    long[] numbers = new long[2 * of.size() + 1];
    for (int i = 0; i < of.size(); i++) {
      numbers[2 * i] = of.get(i).id();
      numbers[2 * i + 1] = weights.get(i);
    }
    numbers[2 * of.size()] = bound;
    return made(
        new Key(Form.AT_LEAST, numbers),
        () -> new Formula.AtLeast(next++, List.copyOf(of), List.copyOf(weights), bound));
  }
}
