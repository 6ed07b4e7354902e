package org.aqcp.explanation.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.framework.Indicator;

/**
 * That a remedy for one indicator makes another one worse.
 *
 * @param indicator the id of the other one
 */
public record SideEffect(String indicator, Status from, Status to) {
  /**
   * Those of some indicators that are worse than they were in an evaluation.
   *
   * @param after the status that each has now
   */
  public static List<SideEffect> of(
      Evaluation before, List<Indicator> some, Function<Indicator, Status> after) {
    List<SideEffect> worse = new ArrayList<>();
    for (Indicator one : some) {
      IndicatorVerdict was = before.indicator(one.id()).orElseThrow();
      Status from = was.verdict().status();
      // nothing is worse than not met
      Status to = worth(from, was) == 0 ? from : after.apply(one);
      if (worth(to, was) < worth(from, was)) {
        worse.add(new SideEffect(one.id(), from, to));
      }
    }
    return worse;
  }

  /** An optional or waived indicator is worth something only where it is met. */
  private static int worth(Status status, IndicatorVerdict of) {
    if (of.onlyAdds()) {
      return status == Status.MET ? 3 : 0;
    }
    return switch (status) {
      case MET, NOT_APPLICABLE -> 3;
      case PARTLY_MET -> 2;
      case UNKNOWN -> 1;
      case NOT_MET -> 0;
    };
  }
}
