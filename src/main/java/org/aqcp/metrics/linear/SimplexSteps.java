package org.aqcp.metrics.linear;

import java.util.List;

/**
 * The primal simplex method. It stays where it ended, and the next search begins there. Each number
 * is that of an unknown; those that are not basic are at one of their limits.
 */
final class SimplexSteps {
  private static final double NEAR = 1e-9;
  private static final int MOST_STEPS = 20_000;

  /** After so many steps without progress, steps are chosen so that they cannot go in circles. */
  private static final int PATIENCE = 60;

  private final SparseTableau tableau;
  private final SimplexLimits limits;
  private final double[] least;
  private final double[] most;
  private final double[] numbers;
  private final SimplexPrices prices;
  private int idle;

  SimplexSteps(List<LinearEquation> equations, double[] least, double[] most) {
    this(new SparseTableau(equations, least.length), new SimplexLimits(least, most), least.clone());
  }

  private SimplexSteps(SparseTableau tableau, SimplexLimits limits, double[] numbers) {
    this.tableau = tableau;
    this.limits = limits;
    this.least = limits.least();
    this.most = limits.most();
    this.numbers = numbers;
    this.prices = new SimplexPrices(tableau, least, most, numbers);
  }

  SimplexSteps copy() {
    return new SimplexSteps(tableau.copy(), limits.copy(), numbers.clone());
  }

  /** How much a step takes, about. */
  int effort() {
    return tableau.factors();
  }

  /** What ended a search. */
  enum End {
    OPTIMAL,
    ENOUGH,
    INFEASIBLE,
    GAVE_UP
  }

  double[] numbers() {
    return numbers.clone();
  }

  /**
   * Goes to a point within all limits that has the least costs, or costs as little as asked for.
   */
  End minimize(double[] costs, double enough) {
    if (tableau.isContradiction()) {
      return End.INFEASIBLE;
    }
    limits.widen(tableau, numbers);
    End end = search(costs, enough);
    limits.restore(tableau, numbers);
    return end == End.INFEASIBLE || end == End.GAVE_UP ? end : search(costs, enough);
  }

  private End search(double[] costs, double enough) {
    update();
    idle = 0;
    for (int steps = 0; prices.infeasible(NEAR); steps++) {
      int entering = prices.entering(idle > PATIENCE);
      if (entering < 0 || steps > MOST_STEPS) {
        return entering < 0 ? End.INFEASIBLE : End.GAVE_UP;
      }
      step(entering);
    }
    prices.start(costs);
    for (int steps = 0; steps <= MOST_STEPS; steps++) {
      boolean reached = enough > Double.NEGATIVE_INFINITY && total(costs) <= enough;
      int entering = reached ? -1 : prices.entering(idle > PATIENCE);
      if (entering < 0) {
        update();
        return reached ? End.ENOUGH : End.OPTIMAL;
      }
      step(entering);
    }
    return End.GAVE_UP;
  }

  private double total(double[] costs) {
    double total = 0;
    for (int i = 0; i < costs.length; i++) {
      total += costs[i] * numbers[i];
    }
    return total;
  }

  /** Computes the basic unknowns from the others. */
  private void update() {
    for (int i = 0; i < tableau.size(); i++) {
      SparseRow row = tableau.row(i);
      double number = row.sum();
      for (int k = 0; k < row.size(); k++) {
        number -= row.at(k) * numbers[row.unknown(k)];
      }
      numbers[tableau.basic(i)] = number;
    }
  }

  private void step(int entering) {
    boolean up = prices.isCheaperUp(entering);
    int[] rows = tableau.rowsWith(entering);
    SimplexPivot pivot = new SimplexPivot(tableau, least, most, numbers, idle > PATIENCE);
    pivot.find(entering, up, rows);
    move(entering, up ? pivot.length() : -pivot.length(), rows);
    idle = pivot.length() > NEAR ? 0 : idle + 1;
    if (pivot.row() >= 0) {
      leave(pivot.row(), entering, pivot.factor());
    } else {
      numbers[entering] = up ? most[entering] : least[entering];
    }
  }

  private void move(int entering, double by, int[] rows) {
    if (by != 0) {
      for (int row : rows) {
        numbers[tableau.basic(row)] -= by * tableau.row(row).factor(entering);
      }
      numbers[entering] += by;
    }
  }

  private void leave(int row, int entering, double pivot) {
    int leaving = tableau.basic(row);
    double toLeast = Math.abs(numbers[leaving] - least[leaving]);
    double toMost = Math.abs(numbers[leaving] - most[leaving]);
    numbers[leaving] = toLeast <= toMost ? least[leaving] : most[leaving];
    tableau.exchange(row, entering);
    prices.exchange(row, entering, leaving, pivot);
  }
}
