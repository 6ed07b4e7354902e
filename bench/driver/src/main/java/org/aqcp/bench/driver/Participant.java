package org.aqcp.bench.driver;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Who is measured on a workload, and what was found.
 *
 * @param title as the tables name it
 * @param peer the folder of its script below {@code bench/peers}
 * @param task for aqcp: at what it is measured; else empty
 * @param measures what of it is measured
 */
record Participant(
    String title, String peer, String task, Set<Measure> measures, Map<Measure, Sample> samples) {
  Participant(String title, String peer, String task, Set<Measure> measures) {
    this(title, peer, task, measures, new EnumMap<>(Measure.class));
    measures.forEach(measure -> samples.put(measure, new Sample()));
  }

  /** A participant of which everything is measured. */
  static Participant whole(String title, String peer) {
    return new Participant(title, peer, "", EnumSet.allOf(Measure.class));
  }

  boolean has(Measure measure) {
    return measures.contains(measure) && !samples.get(measure).isEmpty();
  }

  void add(Measure measure, double value) {
    samples.get(measure).add(value);
  }

  double median(Measure measure) {
    return samples.get(measure).median();
  }
}
