package org.aqcp.report.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;

/**
 * Which indicators of an evaluation are shown.
 *
 * @param only those with one of these statuses; all if empty
 * @param ids those with one of these ids, or of a criterion with one; all if empty
 */
public record IndicatorChoice(Set<Status> only, Set<String> ids) {
  public static final IndicatorChoice ALL = new IndicatorChoice(Set.of(), Set.of());

  public IndicatorChoice {
    only = Set.copyOf(only);
    ids = Set.copyOf(ids);
  }

  public boolean isAll() {
    return only.isEmpty() && ids.isEmpty();
  }

  boolean includes(CriterionVerdict criterion, IndicatorVerdict one) {
    return (only.isEmpty() || only.contains(one.verdict().status()))
        && (ids.isEmpty()
            || ids.contains(criterion.criterion().id())
            || ids.contains(one.indicator().id()));
  }

  List<IndicatorVerdict> of(CriterionVerdict criterion) {
    return criterion.indicators().stream().filter(one -> includes(criterion, one)).toList();
  }

  /** What is shown, and how many that are, such as {@code Shown: 9 that are not met or unknown}. */
  String words(Evaluation evaluation) {
    long shown = evaluation.criteria().stream().mapToLong(one -> of(one).size()).sum();
    String statuses = only.stream().sorted().map(Status::words).collect(Collectors.joining(" or "));
    String are = only.isEmpty() ? "" : (shown == 1 ? " that is " : " that are ") + statuses;
    String in = ids.isEmpty() ? "" : " of " + String.join(", ", ids.stream().sorted().toList());
    return "Shown: " + (shown == 0 ? "none" : shown) + are + in;
  }
}
