package org.aqcp.metrics.cases;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.condition.Truth;
import org.aqcp.input.problem.Place;
import org.aqcp.metrics.condition.ForNumbers;
import org.aqcp.metrics.condition.KnownTest;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.condition.PeriodRow;
import org.aqcp.metrics.condition.PeriodTest;
import org.aqcp.metrics.measure.MeasureDefinition;

/**
 * Which truths the cases give to each test of a column that is written in the file. Numbered
 * columns are one test.
 */
final class MeasureCoverage {
  private final Map<Place, PeriodTest> written = new LinkedHashMap<>();
  private final Map<Place, Set<Truth>> seen = new HashMap<>();

  private MeasureCoverage() {}

  static MeasureCoverage of(TestedMeasures tested) {
    MeasureCoverage coverage = new MeasureCoverage();
    for (MeasureDefinition measure : tested.measures().measures()) {
      for (PeriodCondition part : MeasureParts.of(measure)) {
        coverage.collect(part);
        for (MeasureCase one : tested.cases().cases()) {
          if (one.measure().equals(measure.id())) {
            one.people().forEach(p -> coverage.see(part, p.row().in(one.period().dates())));
          }
        }
      }
    }
    return coverage;
  }

  private void collect(PeriodCondition condition) {
    if (condition instanceof PeriodTest test && !test.place().equals(Place.NOWHERE)) {
      written.putIfAbsent(test.place(), test);
    }
    condition.parts().forEach(this::collect);
  }

  private void see(PeriodCondition condition, PeriodRow row) {
    if (condition instanceof PeriodTest test) {
      seen.computeIfAbsent(test.place(), place -> EnumSet.noneOf(Truth.class)).add(test.in(row));
    }
    List<PeriodCondition> parts =
        condition instanceof ForNumbers numbers ? numbers.instances() : condition.parts();
    parts.forEach(part -> see(part, row));
  }

  /** How many truths of tests cases could cover. */
  int targets() {
    return written.values().stream().mapToInt(test -> possible(test).size()).sum();
  }

  /** What a test can be: whether something is known is never unknown. */
  private static Set<Truth> possible(PeriodTest test) {
    return test instanceof KnownTest
        ? EnumSet.of(Truth.FALSE, Truth.TRUE)
        : EnumSet.allOf(Truth.class);
  }

  /** Those that no case covers, in the order of the file. */
  List<UncoveredTest> uncovered() {
    List<UncoveredTest> uncovered = new ArrayList<>();
    written.forEach(
        (place, test) -> {
          for (Truth truth : possible(test)) {
            if (!seen.getOrDefault(place, Set.of()).contains(truth)) {
              uncovered.add(new UncoveredTest(place, test.words(), truth));
            }
          }
        });
    uncovered.sort((one, other) -> Place.ORDER.compare(one.place(), other.place()));
    return uncovered;
  }
}
