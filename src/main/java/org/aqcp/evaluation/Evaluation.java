package org.aqcp.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Status;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.partnership.facts.Partnership;

/**
 * One partnership held against one framework version.
 *
 * @param whole where it stands on the benchmark, all criteria together
 */
public record Evaluation(
    FrameworkVersion version,
    Partnership partnership,
    Verdict whole,
    List<CriterionVerdict> criteria) {
  public Evaluation {
    criteria = List.copyOf(criteria);
  }

  /** How many indicators have each status; a status that none has counts 0. */
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

  public Optional<IndicatorVerdict> indicator(String id) {
    return criteria.stream()
        .flatMap(criterion -> criterion.indicators().stream())
        .filter(i -> i.indicator().id().equals(id))
        .findFirst();
  }
}
