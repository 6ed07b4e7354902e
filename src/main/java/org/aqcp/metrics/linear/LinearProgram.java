package org.aqcp.metrics.linear;

import java.util.List;
import java.util.Optional;

/**
 * Equations between unknowns that are all limited. Each search begins where the one before ended.
 * Not thread-safe.
 */
public final class LinearProgram {
  /** How far a point may be from an equation: much less than a person. */
  public static final double TOLERANCE = 1e-5;

  /** The longer the search, the longer a step takes. It begins anew after so many times as long. */
  private static final int MOST_GROWTH = 2;

  private final List<LinearEquation> equations;
  private final double[] least;
  private final double[] most;

  /** At a point within all limits, if there is one. */
  private final SimplexSteps first;

  private final boolean infeasible;
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
    this.first = new SimplexSteps(this.equations, this.least, this.most);
    this.infeasible =
        first.minimize(new double[least.length], Double.NEGATIVE_INFINITY)
            == SimplexSteps.End.INFEASIBLE;
    this.steps = first.copy();
  }

  /**
   * The point with the least cost that was found.
   *
   * @param costs of one unit of each unknown
   */
  public LinearPoint cheapest(double[] costs) {
    return find(costs, Double.NEGATIVE_INFINITY);
  }

  /** A point where an unknown is as small as possible, or as small as asked for. */
  public LinearPoint smallest(int unknown, double enough) {
    double[] costs = new double[least.length];
    costs[unknown] = 1;
    return find(costs, enough);
  }

  /** A point where an unknown is as great as possible, or as great as asked for. */
  public LinearPoint greatest(int unknown, double enough) {
    double[] costs = new double[least.length];
    costs[unknown] = -1;
    return find(costs, -enough);
  }

  private LinearPoint find(double[] costs, double enough) {
    if (infeasible) {
      return LinearPoint.INFEASIBLE;
    }
    if (steps.effort() > MOST_GROWTH * first.effort()) {
      steps = first.copy();
    }
    LinearPoint found = search(costs, enough);
    if (found.point().isEmpty()) {
      // rounding errors add up; at the first point, there are few yet
      steps = first.copy();
      found = search(costs, enough);
    }
    return found;
  }

  private LinearPoint search(double[] costs, double enough) {
    SimplexSteps.End end = steps.minimize(costs, enough);
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
