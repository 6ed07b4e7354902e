package org.aqcp.metrics.linear;

/**
 * An equation: the sum of some unknowns, each multiplied by its factor, is a number.
 *
 * @param unknowns their indexes
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, and compared with no other
public record LinearEquation(int[] unknowns, double[] factors, double sum) {
  /** How far a point is from satisfying it, for each unit of its largest term. */
  double error(double[] point) {
    double left = -sum;
    double scale = Math.max(1, Math.abs(sum));
    for (int i = 0; i < unknowns.length; i++) {
      double term = factors[i] * point[unknowns[i]];
      left += term;
      scale = Math.max(scale, Math.abs(term));
    }
    return Math.abs(left) / scale;
  }
}
