package org.aqcp.metrics.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Other numbers for some counts, with which all equations hold as well.
 *
 * @param changes by the index of the count
 * @param suppressed the published counts that must be suppressed, since they change
 */
record Shift(double cost, Map<Integer, Double> changes, Set<Integer> suppressed) {
  Shift {
    changes = new TreeMap<>(changes);
    suppressed = new TreeSet<>(suppressed);
  }
}
