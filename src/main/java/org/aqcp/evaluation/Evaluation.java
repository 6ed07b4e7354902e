package org.aqcp.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Status;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.partnership.facts.Partnership;

/**
 * The evaluation of one partnership against one framework version.
 *
 * @param whole the verdict on the benchmark, all criteria together
 * @param unrefereed the names of rules that are too much work for the referee on so many facts
 */
public record Evaluation(
    FrameworkVersion version,
    Partnership partnership,
    Verdict whole,
    List<CriterionVerdict> criteria,
    Set<String> unrefereed) {
  public Evaluation {
    unrefereed = Set.copyOf(unrefereed);
    criteria = List.copyOf(criteria);
  }

  /** The number of indicators with each status, including statuses with none. */
  public Map<Status, Integer> counts() {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      counts.put(status, 0);
    }
    for (CriterionVerdict criterion : criteria) {
      criterion.indicators().forEach(i -> counts.merge(i.verdict().status(), 1, Integer::sum));
    }
    return counts;
  }

  /** The same without the indicators that are waived. */
  public Map<Status, Integer> countsAskedFor() {
    Map<Status, Integer> counts = counts();
    waived().forEach(one -> counts.merge(one.verdict().status(), -1, Integer::sum));
    return counts;
  }

  /** The indicators that are waived, in order. */
  public List<IndicatorVerdict> waived() {
    return criteria.stream()
        .flatMap(criterion -> criterion.indicators().stream())
        .filter(IndicatorVerdict::isWaived)
        .toList();
  }

  public Optional<IndicatorVerdict> indicator(String id) {
    for (CriterionVerdict criterion : criteria) {
      for (IndicatorVerdict one : criterion.indicators()) {
        if (one.indicator().id().equals(id)) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }
}
