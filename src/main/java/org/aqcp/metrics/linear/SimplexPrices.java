package org.aqcp.metrics.linear;

import java.util.Arrays;

/** What one more of each unknown that is not basic costs, with all that it changes. */
final class SimplexPrices {
  private static final double NEAR = 1e-9;

  private final SparseTableau tableau;
  private final double[] least;
  private final double[] most;
  private final double[] numbers;
  private final double[] prices;

  SimplexPrices(SparseTableau tableau, double[] least, double[] most, double[] numbers) {
    this.tableau = tableau;
    this.least = least;
    this.most = most;
    this.numbers = numbers;
    this.prices = new double[numbers.length];
  }

  void start(double[] costs) {
    System.arraycopy(costs, 0, prices, 0, prices.length);
    for (int i = 0; i < tableau.size(); i++) {
      double cost = costs[tableau.basic(i)];
      if (cost != 0) {
        add(tableau.row(i), -cost);
      }
      prices[tableau.basic(i)] = 0;
    }
  }

  /** Takes what is outside of its limits for cost. Whether there is any. */
  boolean infeasible(double near) {
    Arrays.fill(prices, 0);
    boolean any = false;
    for (int i = 0; i < tableau.size(); i++) {
      int basic = tableau.basic(i);
      if (numbers[basic] < least[basic] - near) {
        add(tableau.row(i), 1);
        any = true;
      } else if (numbers[basic] > most[basic] + near) {
        add(tableau.row(i), -1);
        any = true;
      }
    }
    return any;
  }

  private void add(SparseRow row, double times) {
    for (int k = 0; k < row.size(); k++) {
      prices[row.unknown(k)] += times * row.at(k);
    }
  }

  /** The unknown whose change saves most, or the first that saves anything; -1 if none does. */
  int entering(boolean first) {
    int best = -1;
    double most = NEAR;
    for (int i = 0; i < prices.length; i++) {
      double saved = saved(i);
      if (saved > most) {
        most = saved;
        best = i;
        if (first) {
          return best;
        }
      }
    }
    return best;
  }

  private double saved(int unknown) {
    if (tableau.isBasic(unknown) || most[unknown] - least[unknown] < NEAR) {
      return 0;
    }
    return numbers[unknown] <= least[unknown] ? -prices[unknown] : prices[unknown];
  }

  boolean isCheaperUp(int unknown) {
    return prices[unknown] < 0;
  }

  /** Prices after an unknown became basic. */
  void exchange(int row, int entering, int leaving, double pivot) {
    double price = prices[entering];
    SparseRow by = tableau.row(row);
    for (int k = 0; k < by.size(); k++) {
      if (by.unknown(k) != leaving) {
        prices[by.unknown(k)] -= price * by.at(k);
      }
    }
    prices[leaving] = -price / pivot;
    prices[entering] = 0;
  }
}
