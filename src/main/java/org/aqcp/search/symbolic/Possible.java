package org.aqcp.search.symbolic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aqcp.condition.Truth;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;

/**
 * The truth of a condition, depending on what is chosen.
 *
 * @param sure when it certainly holds
 * @param possible when it does not certainly fail; holds where {@code sure} does
 */
public record Possible(Formula sure, Formula possible) {
  static Possible of(Truth truth, Formulas by) {
    return new Possible(by.certain(truth == Truth.TRUE), by.certain(truth != Truth.FALSE));
  }

  /** When it has a truth. */
  public Formula is(Truth truth, Formulas by) {
    return switch (truth) {
      case TRUE -> sure;
      case FALSE -> by.not(possible);
      case UNKNOWN -> by.and(possible, by.not(sure));
    };
  }

  /** What is never unknown. */
  static Possible certain(Formula formula) {
    return new Possible(formula, formula);
  }

  /** Certainly fails, whatever is chosen. */
  boolean isFalse() {
    return possible instanceof Formula.Certain certain && !certain.holds();
  }

  Possible and(Possible other, Formulas by) {
    if (isNeverUnknown() && other.isNeverUnknown()) {
      return certain(by.and(sure, other.sure));
    }
    return new Possible(by.and(sure, other.sure), by.and(possible, other.possible));
  }

  private boolean isNeverUnknown() {
    return sure == possible;
  }

  Possible not(Formulas by) {
    return new Possible(by.not(possible), by.not(sure));
  }

  /** Only where something else holds as well. */
  Possible when(Formula also, Formulas by) {
    return also instanceof Formula.Certain certain && certain.holds()
        ? this
        : and(certain(also), by);
  }

  static Possible all(List<Possible> of, Formulas by) {
    return joined(of, by::and);
  }

  static Possible any(List<Possible> of, Formulas by) {
    return joined(of, by::or);
  }

  private static Possible joined(List<Possible> of, Function<List<Formula>, Formula> by) {
    if (of.size() == 1) {
      return of.get(0);
    }
    List<Formula> sure = new ArrayList<>(of.size());
    List<Formula> possible = new ArrayList<>(of.size());
    boolean isNeverUnknown = true;
    for (Possible one : of) {
      sure.add(one.sure);
      possible.add(one.possible);
      isNeverUnknown &= one.isNeverUnknown();
    }
    Formula surely = by.apply(sure);
    return new Possible(surely, isNeverUnknown ? surely : by.apply(possible));
  }
}
