package org.aqcp.explanation.remedy;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;

/**
 * That a remedy for one indicator makes another one worse.
 *
 * @param indicator the id of the other one
 */
public record SideEffect(String indicator, Status from, Status to) {
  /** Those that are worse than they were in an evaluation. */
  static List<SideEffect> between(Evaluation before, List<IndicatorVerdict> after) {
    List<SideEffect> worse = new ArrayList<>();
    for (IndicatorVerdict now : after) {
      String id = now.indicator().id();
      Status from = before.indicator(id).orElseThrow().verdict().status();
      Status to = now.verdict().status();
      if (worth(to) < worth(from)) {
        worse.add(new SideEffect(id, from, to));
      }
    }
    return worse;
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
