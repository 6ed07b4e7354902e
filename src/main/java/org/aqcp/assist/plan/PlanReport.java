package org.aqcp.assist.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.input.file.Origin;

/**
 * What was asked for of one partnership.
 *
 * @param file where it was read from
 * @param due what falls due; empty if that was not asked for
 */
public record PlanReport(Origin file, Evaluation before, List<Plan> plans, Optional<DueUntil> due) {
  public PlanReport {
    plans = List.copyOf(plans);
  }

  /** The indicators that are waived and have no plan, though something would have to change. */
  public List<IndicatorVerdict> leftOut() {
    return before.waived().stream()
        .filter(one -> one.verdict().needsChange())
        .filter(one -> plans.stream().noneMatch(p -> p.aim().id().equals(one.indicator().id())))
        .toList();
  }

  /** What falls due until a day. */
  public record DueUntil(LocalDate last, List<Due> all) {
    public DueUntil {
      all = List.copyOf(all);
    }
  }
}
