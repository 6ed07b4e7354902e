package org.aqcp.metrics.linear;

import java.util.Arrays;

/** An equation of a tableau: its basic unknown and the others, times their factors, are a sum. */
final class SparseRow {
  private static final double NOTHING = 1e-11;

  /** The unknowns with a factor, in ascending order; the basic one, whose factor is 1, is not. */
  private int[] unknowns;

  private double[] factors;
  private int size;
  private double sum;

  SparseRow(int[] unknowns, double[] factors, double sum) {
    this.unknowns = unknowns;
    this.factors = factors;
    this.size = unknowns.length;
    this.sum = sum;
  }

  SparseRow copy() {
    return new SparseRow(Arrays.copyOf(unknowns, size), Arrays.copyOf(factors, size), sum);
  }

  int size() {
    return size;
  }

  int unknown(int at) {
    return unknowns[at];
  }

  double at(int at) {
    return factors[at];
  }

  double sum() {
    return sum;
  }

  /** The factor of an unknown; 0 if it has none. */
  double factor(int unknown) {
    int at = Arrays.binarySearch(unknowns, 0, size, unknown);
    return at < 0 ? 0 : factors[at];
  }

  /** Solves the equation for another unknown. */
  void exchange(int basic, int entering) {
    int at = Arrays.binarySearch(unknowns, 0, size, entering);
    double by = factors[at];
    System.arraycopy(unknowns, at + 1, unknowns, at, size - at - 1);
    System.arraycopy(factors, at + 1, factors, at, size - at - 1);
    size--;
    for (int i = 0; i < size; i++) {
      factors[i] /= by;
    }
    sum /= by;
    if (basic >= 0) {
      insert(basic, 1 / by);
    }
  }

  private void insert(int unknown, double factor) {
    if (size == unknowns.length) {
      unknowns = Arrays.copyOf(unknowns, size + 4);
      factors = Arrays.copyOf(factors, size + 4);
    }
    int at = -1 - Arrays.binarySearch(unknowns, 0, size, unknown);
    System.arraycopy(unknowns, at, unknowns, at + 1, size - at);
    System.arraycopy(factors, at, factors, at + 1, size - at);
    unknowns[at] = unknown;
    factors[at] = factor;
    size++;
  }

  /** Replaces an unknown by what another equation, of which it is the basic one, says of it. */
  void replace(int unknown, SparseRow by, SparseColumns columns, int row) {
    double times = factor(unknown);
    int[] merged = new int[size + by.size];
    double[] with = new double[size + by.size];
    int count = 0;
    int other = 0;
    for (int i = 0; i <= size; i++) {
      int until = i < size ? unknowns[i] : Integer.MAX_VALUE;
      for (; other < by.size && by.unknowns[other] < until; other++) {
        merged[count] = by.unknowns[other];
        with[count++] = -times * by.factors[other];
        columns.add(by.unknowns[other], row);
      }
      if (i < size && until != unknown) {
        boolean both = other < by.size && by.unknowns[other] == until;
        double factor = factors[i] - (both ? times * by.factors[other++] : 0);
        if (Math.abs(factor) > NOTHING) {
          merged[count] = until;
          with[count++] = factor;
        }
      }
    }
    unknowns = merged;
    factors = with;
    size = count;
    sum -= times * by.sum;
  }
}
