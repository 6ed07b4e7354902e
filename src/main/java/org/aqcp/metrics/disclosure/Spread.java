package org.aqcp.metrics.disclosure;

import org.aqcp.metrics.knowledge.PeopleRole;

/** The least and greatest numbers of each count among some that all satisfy what is published. */
final class Spread {
  private final double[] numbers;
  private final double[] least;
  private final double[] most;

  /** The spread of true numbers alone. */
  Spread(double[] numbers) {
    this.numbers = numbers.clone();
    this.least = numbers.clone();
    this.most = numbers.clone();
  }

  void add(Shift shift) {
    shift
        .changes()
        .forEach(
            (count, change) -> {
              least[count] = Math.min(least[count], numbers[count] + change);
              most[count] = Math.max(most[count], numbers[count] + change);
            });
  }

  /** Whether a count is hidden by what was found so far. */
  boolean hides(int count, PeopleRole role, int limit) {
    boolean none = role == PeopleRole.DIFFERENCE && least[count] < 1e-6;
    return none || most[count] - least[count] >= limit - 1e-6;
  }
}
