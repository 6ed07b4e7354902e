package org.aqcp.explanation.remedy;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;

/**
 * That a remedy for one indicator makes another one worse.
 *
 * @param indicator the id of the other one
 */
public record SideEffect(String indicator, Status from, Status to) {
  /** The indicators that get worse from one evaluation to another of the same version and level. */
  static List<SideEffect> between(Evaluation before, Evaluation after) {
    List<SideEffect> worse = new ArrayList<>();
    for (int i = 0; i < before.criteria().size(); i++) {
      CriterionVerdict was = before.criteria().get(i);
      CriterionVerdict is = after.criteria().get(i);
      for (int k = 0; k < was.indicators().size(); k++) {
        IndicatorVerdict one = was.indicators().get(k);
        Status from = one.verdict().status();
        Status to = is.indicators().get(k).verdict().status();
        if (worth(to) < worth(from)) {
          worse.add(new SideEffect(one.indicator().id(), from, to));
        }
      }
    }
    return List.copyOf(worse);
  }

  private static int worth(Status status) {
    return switch (status) {
      case MET, NOT_APPLICABLE -> 3;
      case PARTLY_MET -> 2;
      case UNKNOWN -> 1;
      case NOT_MET -> 0;
    };
  }
}
