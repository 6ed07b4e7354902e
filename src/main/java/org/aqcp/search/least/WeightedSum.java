package org.aqcp.search.least;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** That weights of literals add up to at least a bound. */
final class WeightedSum {
  private final int[] lits;
  private final long[] weights;
  private final Map<Integer, Long> byLit;
  private long slack;

  private WeightedSum(Map<Integer, Long> byLit, long bound) {
    List<Map.Entry<Integer, Long>> all = new ArrayList<>(byLit.entrySet());
    all.sort(Map.Entry.<Integer, Long>comparingByValue().reversed());
    this.byLit = byLit;
    this.lits = all.stream().mapToInt(Map.Entry::getKey).toArray();
    this.weights = all.stream().mapToLong(Map.Entry::getValue).toArray();
    this.slack = Arrays.stream(weights).sum() - bound;
  }

  /** A sum with positive weights. */
  static WeightedSum of(int[] lits, long[] weights, long bound) {
    Map<Integer, Long> byLit = new LinkedHashMap<>();
    for (int i = 0; i < lits.length; i++) {
      byLit.merge(lits[i], weights[i], Long::sum);
    }
    return new WeightedSum(byLit, bound);
  }

  int size() {
    return lits.length;
  }

  /** The literals, the one with the highest weight first. */
  int lit(int i) {
    return lits[i];
  }

  long weight(int i) {
    return weights[i];
  }

  /** How much more than the bound is possible. */
  long slack() {
    return slack;
  }

  void lose(int lit) {
    slack -= byLit.get(lit);
  }

  void regain(int lit) {
    slack += byLit.get(lit);
  }

  /** The literals that failed before a position. */
  int[] failed(Trail trail, int before) {
    return Arrays.stream(lits)
        .filter(lit -> trail.value(lit) < 0 && trail.position(lit >> 1) < before)
        .toArray();
  }
}
