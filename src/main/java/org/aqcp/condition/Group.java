package org.aqcp.condition;

import java.util.Map;

/**
 * The subject of a roll-up rule: a criterion, made of indicators, or the benchmark, made of
 * criteria.
 *
 * @param kind {@code criterion} or {@code benchmark}
 * @param thresholds the numbers of the framework version that roll-up rules use by name
 */
public record Group(String id, String kind, Map<String, Integer> thresholds) {
  public Group {
    thresholds = Map.copyOf(thresholds);
  }

  /**
   * The value of a threshold.
   *
   * @throws IllegalArgumentException if the framework version has no such threshold
   */
  public int threshold(String name) {
    Integer threshold = thresholds.get(name);
    if (threshold == null) {
      throw new IllegalArgumentException("the version has no threshold `" + name + "`");
    }
    return threshold;
  }
}
