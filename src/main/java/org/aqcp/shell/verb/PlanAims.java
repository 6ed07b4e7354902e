package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.assist.plan.Aim;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Verdict;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;

/** What plans are asked for. */
final class PlanAims {
  static final Argument INDICATORS =
      Argument.of("INDICATOR", "the ids of indicators, or of criteria; default: all")
          .optional()
          .repeated()
          .completedBy(HomeProposals::indicators);

  static final Option INDICATOR =
      Option.of("indicator", "ID", "the same as INDICATOR")
          .repeated()
          .completedBy(HomeProposals::indicators);

  static final Option CRITERION =
      Option.of("criterion", "ID", "one plan for all of a criterion")
          .repeated()
          .completedBy(HomeProposals::criteria);

  static final Option WHOLE = Option.of("whole", "", "one plan for the whole benchmark");

  private PlanAims() {}

  /** Those of what was asked for that do not have the status yet; waived ones only by their id. */
  static List<Aim> of(Invocation invocation, Evaluation evaluation, Status to) {
    List<Aim> aims = new ArrayList<>();
    List<String> ids = ids(invocation.values(INDICATORS), evaluation);
    ids.addAll(ids(invocation.values(INDICATOR), evaluation));
    boolean together = invocation.isGiven(CRITERION) || invocation.isGiven(WHOLE);
    if (!together || !ids.isEmpty()) {
      indicators(evaluation, ids).forEach(one -> aims.add(new Aim.OfIndicator(one.indicator())));
    }
    for (String typed : invocation.values(CRITERION)) {
      aims.add(
          new Aim.OfCriterion(
              EvaluatedId.criterion(
                  typed, evaluation.version(), evaluation.partnership().level())));
    }
    if (invocation.isGiven(WHOLE)) {
      aims.add(new Aim.OfBenchmark());
    }
    return aims.stream().filter(aim -> isMissing(aim, evaluation, to)).toList();
  }

  /** All indicators that do not have the status yet and are not waived. */
  static List<Aim> missing(Evaluation evaluation, Status to) {
    List<Aim> aims = new ArrayList<>();
    indicators(evaluation, List.of())
        .forEach(one -> aims.add(new Aim.OfIndicator(one.indicator())));
    return aims.stream().filter(aim -> isMissing(aim, evaluation, to)).toList();
  }

  private static List<String> ids(List<String> typed, Evaluation evaluation) {
    return new ArrayList<>(typed.stream().map(id -> EvaluatedId.of(id, evaluation)).toList());
  }

  private static List<IndicatorVerdict> indicators(Evaluation evaluation, List<String> ids) {
    return evaluation.criteria().stream()
        .flatMap(
            criterion ->
                criterion.indicators().stream()
                    .filter(
                        one ->
                            (ids.isEmpty() && !one.isWaived())
                                || ids.contains(one.indicator().id())
                                || ids.contains(criterion.criterion().id())))
        .toList();
  }

  /**
   * Whether something is missing. An indicator that is unknown and could be met only has to be
   * reported; a criterion gets a plan, which says what.
   */
  private static boolean isMissing(Aim aim, Evaluation evaluation, Status to) {
    Verdict now = aim.in(evaluation);
    boolean isMissing =
        aim instanceof Aim.OfIndicator
            ? now.needsChange()
            : now.status() != Status.MET && now.status() != Status.NOT_APPLICABLE;
    return isMissing && (to == Status.MET || now.status() != Status.PARTLY_MET);
  }
}
