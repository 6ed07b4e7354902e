package org.aqcp.metrics.linear;

import java.util.List;
import java.util.Optional;

/**
 * Equations between unknowns that are all limited. Each search begins where the one before ended.
 * Not thread-safe.
 */
public final class LinearProgram {
  /** How far a point may be from an equation or limit, relative to its numbers. */
  public static final double TOLERANCE = 1e-7;

  private final List<LinearEquation> equations;
  private final double[] least;
  private final double[] most;
  private SimplexSteps steps;

  /**
   * A program.
   *
   * @param least the finite lower limit of each unknown
   * @param most the finite upper limit of each unknown
   */
  public LinearProgram(List<LinearEquation> equations, double[] least, double[] most) {
    this.equations = List.copyOf(equations);
    this.least = least.clone();
    this.most = most.clone();
    this.steps = new SimplexSteps(this.equations, this.least, this.most);
  }

  /**
   * The point with the least cost that was found.
   *
   * @param costs of one unit of each unknown
   */
  public LinearPoint cheapest(double[] costs) {
    LinearPoint found = search(costs);
    if (found.point().isEmpty()) {
      // rounding errors add up; from the equations as they are, there are none yet
      steps = new SimplexSteps(equations, least, most);
      found = search(costs);
    }
    return found;
  }

  private LinearPoint search(double[] costs) {
    SimplexSteps.End end = steps.minimize(costs);
    if (end == SimplexSteps.End.INFEASIBLE) {
      return LinearPoint.INFEASIBLE;
    }
    double[] point = steps.numbers();
    for (int i = 0; i < point.length; i++) {
      point[i] = Math.min(most[i], Math.max(least[i], point[i]));
    }
    return satisfies(point)
        ? new LinearPoint(Optional.of(point), end == SimplexSteps.End.OPTIMAL, false)
        : LinearPoint.DOUBTFUL;
  }

  /** Whether a point within the limits satisfies all equations. */
  private boolean satisfies(double[] point) {
    return equations.stream().allMatch(equation -> equation.error(point) <= TOLERANCE);
  }
}
