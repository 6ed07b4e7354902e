package org.aqcp.metrics.linear;

import java.util.Optional;

/**
 * What a linear program found.
 *
 * @param point numbers that satisfy everything
 * @param optimal whether the solver says that there is no better one; false if it was asked to stop
 *     before
 * @param infeasible whether the solver says that there is none
 */
public record LinearPoint(Optional<double[]> point, boolean optimal, boolean infeasible) {
  static final LinearPoint INFEASIBLE = new LinearPoint(Optional.empty(), false, true);

  /** The solver gave up, or its point satisfies not everything. */
  static final LinearPoint DOUBTFUL = new LinearPoint(Optional.empty(), false, false);
}
