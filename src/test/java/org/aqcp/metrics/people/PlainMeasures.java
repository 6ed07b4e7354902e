package org.aqcp.metrics.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every shipped measure, computed person by person from its meaning in words. It shares nothing
 * with the code that users run, so that each can be held against the other.
 */
final class PlainMeasures {
  private final PlainDays reported;
  private final List<PlainMeasure> measures = PlainCatalog.all();
  private final Map<String, PlainTally[]> tallies = new HashMap<>();

  /** For a reporting period, or for {@link PlainDays#ALL}. */
  PlainMeasures(PlainDays reported) {
    this.reported = reported;
  }

  /** Counts a person with these periods, which are in the order of the file. */
  void add(List<MadePeriod> person) {
    for (int i = 0; i < measures.size(); i++) {
      PlainMeasure measure = measures.get(i);
      for (MadePeriod period : measure.base().of(person, reported)) {
        count(i, period, measure.of(period, reported));
      }
    }
  }

  private void count(int measure, MadePeriod period, PlainStanding standing) {
    for (String group : PlainGroups.of(period)) {
      PlainTally[] all = tallies.computeIfAbsent(group, unseen -> new PlainTally[measures.size()]);
      if (all[measure] == null) {
        all[measure] = new PlainTally();
      }
      all[measure].add(standing);
    }
  }

  /** By measure and group; groups with nobody in them are left out. Can be asked once. */
  Map<String, Map<String, PlainFigures>> figures() {
    Map<String, Map<String, PlainFigures>> figures = new TreeMap<>();
    tallies.forEach(
        (group, all) -> {
          for (int i = 0; i < all.length; i++) {
            if (all[i] != null) {
              figures
                  .computeIfAbsent(measures.get(i).id(), unseen -> new TreeMap<>())
                  .put(group, all[i].figures());
            }
          }
        });
    return figures;
  }
}
