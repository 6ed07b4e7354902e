package org.aqcp.evaluation;

import java.util.List;
import org.aqcp.framework.Criterion;

/** The verdict on a criterion and on each of its indicators. */
public record CriterionVerdict(
    Criterion criterion, Verdict verdict, List<IndicatorVerdict> indicators) {
  public CriterionVerdict {
    indicators = List.copyOf(indicators);
  }

  /** The same with another verdict on the criterion. */
  CriterionVerdict with(Verdict other) {
    return other.equals(verdict) ? this : new CriterionVerdict(criterion, other, indicators);
  }
}
