package org.aqcp.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;

/** A framework version with thresholds for roll-up rules, weights and optional indicators. */
final class WeighedVersion {
  private static final Map<String, Integer> THRESHOLDS = Map.of("some", 2, "share", 50);

  private WeighedVersion() {}

  static FrameworkVersion of(FrameworkVersion version) {
    List<Criterion> criteria = new ArrayList<>();
    for (Criterion one : version.criteria()) {
      List<Indicator> indicators = new ArrayList<>();
      for (Indicator indicator : one.indicators()) {
        indicators.add(weighed(indicator, indicators.size()));
      }
      criteria.add(
          new Criterion(
              one.id(), one.title(), one.level(), null, criteria.size(), indicators, one.place()));
    }
    return version.with(criteria, THRESHOLDS);
  }

  private static Indicator weighed(Indicator one, int number) {
    return new Indicator(
        one.id(),
        one.title(),
        one.text(),
        one.counts(),
        number % 3 == 1,
        number,
        one.thresholds(),
        one.remedy(),
        one.source(),
        one.replaces(),
        one.place());
  }
}
