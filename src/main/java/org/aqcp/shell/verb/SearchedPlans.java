package org.aqcp.shell.verb;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aqcp.assist.plan.Aim;
import org.aqcp.assist.plan.DueDates;
import org.aqcp.assist.plan.Kept;
import org.aqcp.assist.plan.Plan;
import org.aqcp.assist.plan.PlanReport;
import org.aqcp.assist.plan.PlanSearch;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.shell.command.Invocation;

/** The plans for what is missing of one partnership, which {@code gaps} and {@code report} show. */
record SearchedPlans(
    PartnershipFile file, Evaluator evaluator, Evaluation evaluation, Kept kept, Duration time) {
  /** Plans for every indicator that has to change. */
  PlanReport all() {
    return report(PlanAims.missing(evaluation, Status.MET), Status.MET, Optional.empty());
  }

  /** Plans for what the invocation asks for. */
  PlanReport asked(Invocation invocation, Status to) {
    return report(
        PlanAims.of(invocation, evaluation, to),
        to,
        PlanLimits.horizon(invocation, evaluation.partnership().asOf().last())
            .map(
                last ->
                    new PlanReport.DueUntil(
                        last, DueDates.of(evaluator, evaluation, names(), last))));
  }

  private FactNames names() {
    return new FactNames(evaluation.partnership());
  }

  private PlanReport report(List<Aim> aims, Status to, Optional<PlanReport.DueUntil> due) {
    PlanSearch search = new PlanSearch(evaluator, evaluation, names(), kept, time);
    List<Plan> plans = aims.stream().map(aim -> plan(search, aim, to)).toList();
    return new PlanReport(file.origin(), evaluation, plans, due);
  }

  private static Plan plan(PlanSearch search, Aim aim, Status to) {
    Plan plan = search.plan(aim, to);
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("interrupted while plans were searched for");
    }
    return plan;
  }
}
