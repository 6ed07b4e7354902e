package org.aqcp.explanation.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.aqcp.framework.Indicator;

/** A threshold that is new or gone, or whose value differs. */
public record ThresholdDifference(String name, Sides<Integer> number) {

  static List<ThresholdDifference> of(Sides<Indicator> indicator) {
    if (indicator.isNew() || indicator.isGone()) {
      return List.of();
    }
    Map<String, Integer> before = indicator.before().orElseThrow().thresholds();
    Map<String, Integer> after = indicator.after().orElseThrow().thresholds();
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    List<ThresholdDifference> differences = new ArrayList<>();
    for (String name : names) {
      Sides<Integer> number =
          new Sides<>(Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name)));
      if (number.differ()) {
        differences.add(new ThresholdDifference(name, number));
      }
    }
    return differences;
  }
}
