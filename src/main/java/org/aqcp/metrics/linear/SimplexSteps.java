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
  private final double[] least;
  private final double[] most;
  private final double[] numbers;
  private final SimplexPrices prices;
  private int idle;

  SimplexSteps(List<LinearEquation> equations, double[] least, double[] most) {
    this(new SparseTableau(equations, least.length), least, most, least.clone());
  }

  private SimplexSteps(SparseTableau tableau, double[] least, double[] most, double[] numbers) {
    this.tableau = tableau;
    this.least = least;
    this.most = most;
    this.numbers = numbers;
    this.prices = new SimplexPrices(tableau, least, most, numbers);
  }

  SimplexSteps copy() {
    return new SimplexSteps(tableau.copy(), least, most, numbers.clone());
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
    update();
    idle = 0;
    int steps = 0;
    while (prices.infeasible(NEAR)) {
      if (steps++ > MOST_STEPS) {
        return End.GAVE_UP;
      }
      int entering = prices.entering(idle > PATIENCE);
      if (entering < 0) {
        return End.INFEASIBLE;
      }
      step(entering);
    }
    prices.start(costs);
    while (steps++ <= MOST_STEPS) {
      if (enough > Double.NEGATIVE_INFINITY && total(costs) <= enough) {
        update();
        return End.ENOUGH;
      }
      int entering = prices.entering(idle > PATIENCE);
      if (entering < 0) {
        update();
        return End.OPTIMAL;
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
    double length = most[entering] - least[entering];
    int leavingRow = -1;
    double pivot = 0;
    int[] rows = tableau.rowsWith(entering);
    for (int row : rows) {
      double factor = tableau.row(row).factor(entering);
      if (Math.abs(factor) > NEAR) {
        double room = room(tableau.basic(row), up ? -factor : factor);
        boolean tie = leavingRow >= 0 && Math.abs(room - length) <= NEAR;
        boolean better = tie ? isBetter(row, factor, leavingRow, pivot) : room < length - NEAR;
        if (better || (leavingRow < 0 && room <= length)) {
          length = Math.max(0, Math.min(tie ? length : room, room));
          leavingRow = row;
          pivot = factor;
        }
      }
    }
    move(entering, up ? length : -length, rows);
    idle = length > NEAR ? 0 : idle + 1;
    if (leavingRow >= 0) {
      leave(leavingRow, entering, pivot);
    } else {
      numbers[entering] = up ? most[entering] : least[entering];
    }
  }

  private boolean isBetter(int row, double factor, int than, double pivot) {
    return idle > PATIENCE
        ? tableau.basic(row) < tableau.basic(than)
        : worth(row, factor) > worth(than, pivot);
  }

  /** Short rows keep the others short; tiny factors lose digits. */
  private double worth(int row, double factor) {
    return Math.min(1, Math.abs(factor)) / (1 + tableau.row(row).size());
  }

  /** How far the entering unknown can go until a basic one is at a limit. */
  private double room(int basic, double rate) {
    double number = numbers[basic];
    double limit;
    if (rate < 0) {
      limit = number > most[basic] + NEAR ? most[basic] : least[basic];
    } else {
      limit = number < least[basic] - NEAR ? least[basic] : most[basic];
    }
    boolean away = rate < 0 ? number < least[basic] - NEAR : number > most[basic] + NEAR;
    return away ? Double.POSITIVE_INFINITY : Math.max(0, (limit - number) / rate);
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
