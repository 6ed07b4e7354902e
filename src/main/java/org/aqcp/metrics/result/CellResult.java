package org.aqcp.metrics.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.metrics.measure.MeasureCounts;

/**
 * The result of a measure for a group of people.
 *
 * @param group the value of each subgroup that makes the group; empty for the total
 * @param figures none if nobody is in the denominator
 */
public record CellResult(Map<String, String> group, MeasureCounts counts, List<Figure> figures) {
  public CellResult {
    group = Collections.unmodifiableMap(new LinkedHashMap<>(group));
    figures = List.copyOf(figures);
  }
}
