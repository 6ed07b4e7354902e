package org.aqcp.metrics.linear;

/**
 * An equation: the sum of some unknowns, each multiplied by its factor, is a number.
 *
 * @param unknowns their indexes
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, and compared with no other
public record LinearEquation(int[] unknowns, double[] factors, double sum) {
  /** How far a point is from satisfying it. */
  double error(double[] point) {
    double left = -sum;
    for (int i = 0; i < unknowns.length; i++) {
      left += factors[i] * point[unknowns[i]];
    }
    return Math.abs(left);
  }
}
