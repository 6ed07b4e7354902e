package org.aqcp.search.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes formulas, each as simple as can be seen at once, and each only once. */
public final class Formulas {
  private final Map<Object, Formula> made = new HashMap<>();
  private final Map<Integer, Formula> opposites = new HashMap<>();
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
    return made.computeIfAbsent(
        List.of(choice, option, isTaken),
        key -> new Formula.Taken(next++, choice, option, isTaken));
  }

  public Formula and(Formula... of) {
    return and(List.of(of));
  }

  /** All of them; true of none. */
  public Formula and(Collection<Formula> of) {
    Map<Integer, Formula> parts = new LinkedHashMap<>();
    for (Formula one : of) {
      if (one == no) {
        return no;
      }
      List<Formula> flat = one instanceof Formula.All all ? all.of() : List.of(one);
      flat.forEach(part -> parts.put(part.id(), part));
    }
    parts.remove(yes.id());
    return !cover(parts, true) || contradict(parts) ? no : several("all", parts, yes);
  }

  public Formula or(Formula... of) {
    return or(List.of(of));
  }

  /** At least one of them; false of none. */
  public Formula or(Collection<Formula> of) {
    Map<Integer, Formula> parts = new LinkedHashMap<>();
    for (Formula one : of) {
      if (one == yes) {
        return yes;
      }
      List<Formula> flat = one instanceof Formula.Any any ? any.of() : List.of(one);
      flat.forEach(part -> parts.put(part.id(), part));
    }
    parts.remove(no.id());
    return !cover(parts, false) || contradict(parts) ? yes : several("any", parts, no);
  }

  /**
   * Leaves out what others say as well: a choice that takes one option does not take another. False
   * if two of the parts cannot be so at the same time.
   *
   * @param isTaken whether all of the parts have to be so; else each of them has to fail
   */
  private static boolean cover(Map<Integer, Formula> parts, boolean isTaken) {
    Map<Integer, Integer> options = new HashMap<>();
    for (Formula part : parts.values()) {
      if (part instanceof Formula.Taken one && one.isTaken() == isTaken) {
        Integer other = options.put(one.choice(), one.option());
        if (other != null && other != one.option()) {
          return false;
        }
      }
    }
    parts
        .values()
        .removeIf(
            part ->
                part instanceof Formula.Taken one
                    && one.isTaken() != isTaken
                    && options.containsKey(one.choice())
                    && options.get(one.choice()) != one.option());
    return true;
  }

  private boolean contradict(Map<Integer, Formula> parts) {
    return parts.values().stream().anyMatch(part -> parts.containsKey(oppositeId(part)));
  }

  private Formula several(String form, Map<Integer, Formula> parts, Formula ofNone) {
    List<Formula> of = List.copyOf(parts.values());
    if (of.size() < 2) {
      return of.isEmpty() ? ofNone : of.get(0);
    }
    return made.computeIfAbsent(
        List.of(form, parts.keySet().stream().sorted().toList()),
        key -> form.equals("all") ? new Formula.All(next++, of) : new Formula.Any(next++, of));
  }

  private int oppositeId(Formula of) {
    Formula known = opposites.get(of.id());
    return known == null ? -1 : known.id();
  }

  /** Whatever makes the formula false makes this one true. */
  public Formula not(Formula of) {
    Formula known = opposites.get(of.id());
    if (known == null) {
      known = opposite(of);
      opposites.put(of.id(), known);
      opposites.putIfAbsent(known.id(), of);
    }
    return known;
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
    List<Long> ids = new ArrayList<>(weights);
    of.forEach(one -> ids.add((long) one.id()));
    ids.add(bound);
    return made.computeIfAbsent(
        ids, key -> new Formula.AtLeast(next++, List.copyOf(of), List.copyOf(weights), bound));
  }
}
