package org.aqcp.metrics.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The least of a linear function over all numbers that satisfy some equations and limits: that of
 * the best vertex, where all vertices are computed without rounding.
 */
final class ExactVertices {
  private final List<ExactFraction[]> rows = new ArrayList<>();
  private final ExactFraction[] least;
  private final ExactFraction[] most;
  private final double[] costs;
  private Optional<ExactFraction> best = Optional.empty();

  private ExactVertices(double[] least, double[] most, double[] costs) {
    this.least = exact(least);
    this.most = exact(most);
    this.costs = costs;
  }

  /** Empty if there are no such numbers. */
  static Optional<ExactFraction> least(
      List<LinearEquation> equations, double[] least, double[] most, double[] costs) {
    ExactVertices vertices = new ExactVertices(least, most, costs);
    equations.forEach(vertices::add);
    vertices.choose(0, new ExactFraction[least.length]);
    return vertices.best;
  }

  private static ExactFraction[] exact(double[] numbers) {
    ExactFraction[] exact = new ExactFraction[numbers.length];
    for (int i = 0; i < exact.length; i++) {
      exact[i] = ExactFraction.of(numbers[i]);
    }
    return exact;
  }

  private void add(LinearEquation equation) {
    ExactFraction[] row = new ExactFraction[least.length + 1];
    Arrays.fill(row, ExactFraction.ZERO);
    for (int i = 0; i < equation.unknowns().length; i++) {
      row[equation.unknowns()[i]] = ExactFraction.of(equation.factors()[i]);
    }
    row[least.length] = ExactFraction.of(equation.sum());
    rows.add(row);
  }

  /** Puts each unknown at a limit, or leaves it to the equations. */
  private void choose(int at, ExactFraction[] chosen) {
    if (at == least.length) {
      solve(chosen);
      return;
    }
    chosen[at] = least[at];
    choose(at + 1, chosen);
    chosen[at] = most[at];
    choose(at + 1, chosen);
    chosen[at] = null;
    long open = Arrays.stream(chosen, 0, at + 1).filter(one -> one == null).count();
    if (open <= rows.size()) {
      choose(at + 1, chosen);
    }
  }

  private void solve(ExactFraction[] chosen) {
    List<ExactFraction[]> open = new ArrayList<>();
    for (ExactFraction[] row : rows) {
      ExactFraction[] copy = row.clone();
      for (int i = 0; i < chosen.length; i++) {
        if (chosen[i] != null) {
          copy[chosen.length] = copy[chosen.length].minus(copy[i].times(chosen[i]));
          copy[i] = ExactFraction.ZERO;
        }
      }
      open.add(copy);
    }
    ExactFraction[] point = chosen.clone();
    List<ExactFraction[]> solved = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i] == null && !eliminate(i, open, solved)) {
        return;
      }
    }
    if (open.stream().anyMatch(row -> !row[chosen.length].isZero())) {
      return;
    }
    for (ExactFraction[] row : solved) {
      for (int i = 0; i < chosen.length; i++) {
        if (!row[i].isZero()) {
          point[i] = row[chosen.length];
        }
      }
    }
    take(point);
  }

  /** Solves one equation for an unknown and removes it from all others. */
  private static boolean eliminate(
      int unknown, List<ExactFraction[]> open, List<ExactFraction[]> solved) {
    Optional<ExactFraction[]> found =
        open.stream().filter(row -> !row[unknown].isZero()).findFirst();
    if (found.isEmpty()) {
      return false;
    }
    ExactFraction[] pivot = found.get();
    open.remove(pivot);
    ExactFraction by = pivot[unknown];
    for (int i = 0; i < pivot.length; i++) {
      pivot[i] = pivot[i].over(by);
    }
    List<ExactFraction[]> others = new ArrayList<>(open);
    others.addAll(solved);
    for (ExactFraction[] row : others) {
      ExactFraction times = row[unknown];
      for (int i = 0; i < row.length; i++) {
        row[i] = row[i].minus(times.times(pivot[i]));
      }
    }
    solved.add(pivot);
    return true;
  }

  private void take(ExactFraction[] point) {
    ExactFraction cost = ExactFraction.ZERO;
    for (int i = 0; i < point.length; i++) {
      if (point[i].compareTo(least[i]) < 0 || point[i].compareTo(most[i]) > 0) {
        return;
      }
      cost = cost.minus(point[i].times(ExactFraction.of(-costs[i])));
    }
    if (best.isEmpty() || cost.compareTo(best.get()) < 0) {
      best = Optional.of(cost);
    }
  }
}
