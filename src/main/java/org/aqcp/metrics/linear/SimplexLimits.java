package org.aqcp.metrics.linear;

/**
 * The limits of unknowns. While a search is under way they are a little wider, each by another
 * amount: tables have many numbers at their limits, and the search would take many steps on the
 * spot.
 *
 * @param least the lower limits now
 * @param most the upper limits now
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, and compared with no other
record SimplexLimits(double[] least, double[] most, double[] trueLeast, double[] trueMost) {
  private static final double WIDER = 1e-4;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  SimplexLimits(double[] least, double[] most) {
    this(least.clone(), most.clone(), least, most);
  }

  SimplexLimits copy() {
    return new SimplexLimits(least.clone(), most.clone(), trueLeast, trueMost);
  }

  void widen(SparseTableau tableau, double[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      // what is fixed stays out of the search
      boolean fixed = trueLeast[i] == trueMost[i];
      double by = fixed ? 0 : WIDER * (1 + (((i + 1) * MIX) >>> 11) * 0x1p-53);
      set(i, trueLeast[i] - by, trueMost[i] + by, tableau, numbers);
    }
  }

  void restore(SparseTableau tableau, double[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      set(i, trueLeast[i], trueMost[i], tableau, numbers);
    }
  }

  /** What is not basic stays at its limit. */
  private void set(int i, double from, double until, SparseTableau tableau, double[] numbers) {
    boolean atLeast = Math.abs(numbers[i] - least[i]) <= Math.abs(numbers[i] - most[i]);
    least[i] = from;
    most[i] = until;
    if (!tableau.isBasic(i)) {
      numbers[i] = atLeast ? from : until;
    }
  }
}
