package org.aqcp.search.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out of a formula what cannot be the case where it holds: of alternatives those that go
 * against something else that has to hold. A search does not see that by itself.
 */
public final class Resolution {
  private final Formulas by;
  private final Set<Integer> given = new HashSet<>();
  private final Map<Integer, Formula> known = new HashMap<>();

  private Resolution(Formulas by) {
    this.by = by;
  }

  /** A formula that holds wherever another does, and nowhere else. */
  public static Formula of(Formula goal, Formulas by) {
    Formula now = goal;
    Formula before = null;
    while (now != before && now instanceof Formula.All all) {
      before = now;
      now = new Resolution(by).all(all.of());
    }
    return now;
  }

  private Formula all(List<Formula> parts) {
    parts.forEach(part -> given.add(part.id()));
    List<Formula> all = new ArrayList<>();
    for (Formula part : parts) {
      given.remove(part.id());
      all.add(where(part));
      given.add(part.id());
    }
    return by.and(all);
  }

  /** What a formula comes to where all that is given holds. */
  private Formula where(Formula formula) {
    if (given.contains(formula.id())) {
      return by.yes();
    }
    if (given.contains(by.not(formula).id())) {
      return by.no();
    }
    if (!(formula instanceof Formula.All || formula instanceof Formula.Any)) {
      return formula;
    }
    Formula less = known.get(formula.id());
    if (less == null) {
      less =
          formula instanceof Formula.All all
              ? by.and(all.of().stream().map(this::where).toList())
              : by.or(((Formula.Any) formula).of().stream().map(this::where).toList());
      known.put(formula.id(), less);
    }
    return less;
  }
}
