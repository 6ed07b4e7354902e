package org.aqcp.author.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measures how long mutants take to read, and to compile and evaluate. */
public final class Effort {
  private static final double MILLION = 1e6;

  private final List<Long> read = new ArrayList<>();
  private final List<Long> compiled = new ArrayList<>();

  void read(long since) {
    read.add(System.nanoTime() - since);
  }

  void compiled(long since) {
    compiled.add(System.nanoTime() - since);
  }

  public int compiled() {
    return compiled.size();
  }

  /** Median time to read a mutant on its cases, in milliseconds. */
  public double medianRead() {
    return median(read);
  }

  /** Median time to compile a mutant and evaluate it on its cases, in milliseconds. */
  public double medianCompiled() {
    return median(compiled);
  }

  private static double median(List<Long> nanoseconds) {
    List<Long> sorted = new ArrayList<>(nanoseconds);
    Collections.sort(sorted);
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2) / MILLION;
  }
}
