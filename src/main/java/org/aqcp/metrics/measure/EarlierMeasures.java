package org.aqcp.metrics.measure;

import java.util.List;
import java.util.Map;

/**
 * The measures of the version that a version extends.
 *
 * @param version its id; empty if no version is extended
 * @param used the id of every measure that it or a version before it ever had, with the last
 *     version that had it
 */
public record EarlierMeasures(String version, Map<String, String> used) {
  /** Where no version is extended. */
  public static final EarlierMeasures NONE = new EarlierMeasures("", Map.of());

  public EarlierMeasures {
    used = Map.copyOf(used);
  }

  /** Whether a version is extended. */
  boolean isAny() {
    return !version.isEmpty();
  }

  /** Whether the version that is extended has a measure. */
  boolean has(String id) {
    return version.equals(used.get(id));
  }

  /** The ids of the measures of the version that is extended, sorted. */
  List<String> ids() {
    return used.keySet().stream().filter(this::has).sorted().toList();
  }
}
