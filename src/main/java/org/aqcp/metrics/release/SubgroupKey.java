package org.aqcp.metrics.release;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A subgroup by the values of some dimensions; all others are added up. */
public record SubgroupKey(SortedMap<String, String> values) implements Comparable<SubgroupKey> {
  /** Everybody. */
  public static final SubgroupKey WHOLE = new SubgroupKey(Collections.emptySortedMap());

  public SubgroupKey {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  public static SubgroupKey of(Map<String, String> values) {
    return new SubgroupKey(new TreeMap<>(values));
  }

  /** The names of the dimensions, in order. */
  public Set<String> dimensions() {
    return values.keySet();
  }

  /** The subgroup with another value of a dimension, or with one more dimension. */
  public SubgroupKey with(String dimension, String value) {
    TreeMap<String, String> all = new TreeMap<>(values);
    all.put(dimension, value);
    return new SubgroupKey(all);
  }

  /** The subgroup over all values of a dimension. */
  public SubgroupKey without(String dimension) {
    TreeMap<String, String> all = new TreeMap<>(values);
    all.remove(dimension);
    return new SubgroupKey(all);
  }

  @Override
  public int compareTo(SubgroupKey other) {
    int fewer = Integer.compare(values.size(), other.values.size());
    return fewer != 0 ? fewer : values.toString().compareTo(other.values.toString());
  }

  /** Such as {@code sex=female, pathway=welding}, or {@code total}. */
  @Override
  public String toString() {
    return values.isEmpty()
        ? "total"
        : values.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining(", "));
  }
}
