package org.aqcp.bench.driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was measured again and again. */
final class Sample {
  private final List<Double> sorted = new ArrayList<>();

  void add(double one) {
    sorted.add(one);
    Collections.sort(sorted);
  }

  boolean isEmpty() {
    return sorted.isEmpty();
  }

  int size() {
    return sorted.size();
  }

  double median() {
    return quantile(0.5);
  }

  double quantile(double share) {
    double at = share * (sorted.size() - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
  }
}
