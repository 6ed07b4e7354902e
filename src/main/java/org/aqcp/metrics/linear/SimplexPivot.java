package org.aqcp.metrics.linear;

/** How far an unknown can go, and which basic one is at a limit then. */
final class SimplexPivot {
  private static final double NEAR = 1e-9;

  private final SparseTableau tableau;
  private final double[] least;
  private final double[] most;
  private final double[] numbers;
  private final boolean careful;
  private double length;
  private double factor;
  private int row = -1;

  /**
   * A search.
   *
   * @param careful whether to choose so that steps cannot go in circles
   */
  SimplexPivot(
      SparseTableau tableau, double[] least, double[] most, double[] numbers, boolean careful) {
    this.tableau = tableau;
    this.least = least;
    this.most = most;
    this.numbers = numbers;
    this.careful = careful;
  }

  double length() {
    return length;
  }

  /** The row of the basic unknown; -1 if the other one comes to its own limit first. */
  int row() {
    return row;
  }

  /** The factor of the unknown in that row. */
  double factor() {
    return factor;
  }

  void find(int entering, boolean up, int[] rows) {
    length = most[entering] - least[entering];
    for (int candidate : rows) {
      double with = tableau.row(candidate).factor(entering);
      if (Math.abs(with) > NEAR) {
        consider(candidate, with, room(tableau.basic(candidate), up ? -with : with));
      }
    }
  }

  private void consider(int candidate, double with, double room) {
    boolean tie = row >= 0 && Math.abs(room - length) <= NEAR;
    boolean first = row < 0 && room <= length;
    if (first || (tie ? isBetter(candidate, with) : room < length - NEAR)) {
      length = Math.max(0, Math.min(length, room));
      row = candidate;
      factor = with;
    }
  }

  private boolean isBetter(int candidate, double with) {
    return careful
        ? tableau.basic(candidate) < tableau.basic(row)
        : worth(candidate, with) > worth(row, factor);
  }

  /** Short rows keep the others short; tiny factors lose digits. */
  private double worth(int candidate, double with) {
    return Math.min(1, Math.abs(with)) / (1 + tableau.row(candidate).size());
  }

  /** How far the entering unknown can go until a basic one is at a limit. */
  private double room(int basic, double rate) {
    double number = numbers[basic];
    boolean below = number < least[basic] - NEAR;
    boolean above = number > most[basic] + NEAR;
    if (rate < 0 ? below : above) {
      return Double.POSITIVE_INFINITY;
    }
    // what is outside of its limits stops at the closer one
    boolean toMost = rate < 0 ? above : !below;
    return Math.max(0, ((toMost ? most : least)[basic] - number) / rate);
  }
}
