package org.aqcp.search.least;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aqcp.search.formula.Formula;

/** Formulas as clauses and weighted sums over literals. */
final class Encoded {
  private final Solver solver;
  private final Flat flat;
  private final List<int[]> taken = new ArrayList<>();

  /** Formulas that have to hold. */
  Encoded(Flat flat, Options options, Solver solver) {
    this.solver = solver;
    this.flat = flat;
    for (int choice = 0; choice < options.choices(); choice++) {
      taken.add(choice(options.count(choice)));
    }
    int[] lits = new int[flat.size()];
    for (int i = 0; i < lits.length; i++) {
      lits[i] = lit(i, lits);
    }
    for (int goal : flat.goals()) {
      solver.add(lits[goal]);
    }
  }

  /** That a choice takes an option. */
  int option(int choice, int option) {
    return taken.get(choice)[option];
  }

  /** The literals of the options of a choice, of which exactly one is taken. */
  private int[] choice(int size) {
    int[] lits = new int[size];
    lits[0] = solver.variable();
    for (int i = 1; i < size; i++) {
      lits[i] = size == 2 ? Solver.not(lits[0]) : solver.variable();
    }
    if (size > 2) {
      solver.add(lits);
      int[] others = new int[size];
      long[] weights = new long[size];
      for (int i = 0; i < size; i++) {
        others[i] = Solver.not(lits[i]);
        weights[i] = 1;
      }
      solver.add(others, weights, size - 1);
    }
    return lits;
  }

  /** A literal that holds only where a formula does. */
  private int lit(int formula, int[] lits) {
    Formula of = flat.get(formula);
    if (of instanceof Formula.Taken one) {
      int lit = option(one.choice(), one.option());
      return one.isTaken() ? lit : Solver.not(lit);
    }
    int lit = solver.variable();
    int[] parts = flat.of(formula).clone();
    for (int i = 0; i < parts.length; i++) {
      parts[i] = lits[parts[i]];
    }
    if (of instanceof Formula.Certain certain) {
      solver.add(certain.holds() ? lit : Solver.not(lit));
    } else if (of instanceof Formula.All) {
      for (int part : parts) {
        solver.add(Solver.not(lit), part);
      }
    } else if (of instanceof Formula.Any) {
      solver.add(with(parts, Solver.not(lit)));
    } else {
      Formula.AtLeast sum = (Formula.AtLeast) of;
      long[] weights = Arrays.copyOf(flat.weights(formula), parts.length + 1);
      weights[parts.length] = sum.bound();
      solver.add(with(parts, Solver.not(lit)), weights, sum.bound());
    }
    return lit;
  }

  private static int[] with(int[] lits, int more) {
    int[] all = Arrays.copyOf(lits, lits.length + 1);
    all[lits.length] = more;
    return all;
  }
}
