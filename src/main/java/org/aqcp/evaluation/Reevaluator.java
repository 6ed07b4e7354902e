package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.condition.ChangedParts;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;

/**
 * Brings evaluations up to date after changes of their partnerships. Only the indicators whose
 * rules read something that differs, or that are waived otherwise, are read anew, each refereed
 * with its own rules alone, and only what has parts with other standings is rolled up. Made for
 * many changes: the rules of an indicator are set up on the first change that it reads.
 */
public final class Reevaluator {
  private final Evaluator evaluator;

  public Reevaluator(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  public Evaluator evaluator() {
    return evaluator;
  }

  /**
   * The evaluation of a changed partnership. Which rules are too much for the referee is decided
   * for each indicator alone, so there may be fewer than in an evaluation of everything.
   *
   * @param changed at the same level
   * @param before an evaluation by the same evaluator
   * @throws Disagreement if Drools and the reading of the rules differ
   */
  public Reevaluation evaluate(Partnership changed, Evaluation before) {
    if (!before.partnership().level().equals(changed.level())) {
      throw new IllegalArgumentException("indicators of another level cannot be compared");
    }
    Set<String> anew = new HashSet<>();
    evaluator
        .reading(ChangedParts.between(before.partnership(), changed), changed.level())
        .forEach(indicator -> anew.add(indicator.id()));
    addWaivedOtherwise(changed, before, anew);
    Map<String, Stage> stages = new LinkedHashMap<>();
    List<CriterionVerdict> criteria = new ArrayList<>();
    for (CriterionVerdict criterion : before.criteria()) {
      criteria.add(read(criterion, anew, changed, stages));
    }
    RolledUp rolledUp = RolledUp.again(evaluator.rulebook(), before, criteria);
    Set<String> unrefereed = new HashSet<>(before.unrefereed());
    for (Stage stage : stages.values()) {
      stage.readings().forEach(reading -> unrefereed.remove(reading.rule().name()));
      unrefereed.addAll(stage.leaveExceeding());
    }
    referee(stages, rolledUp);
    for (int i = 0; i < criteria.size(); i++) {
      criteria.set(i, criteria.get(i).with(rolledUp.criteria().get(i)));
    }
    return new Reevaluation(
        new Evaluation(before.version(), changed, rolledUp.whole(), criteria, unrefereed), anew);
  }

  /** No rule reads waivers, so they are not among what rules read that differs. */
  private static void addWaivedOtherwise(Partnership changed, Evaluation before, Set<String> anew) {
    for (CriterionVerdict criterion : before.criteria()) {
      for (IndicatorVerdict one : criterion.indicators()) {
        if (!one.waiving().equals(Waiving.of(changed, before.version().id(), one.indicator()))) {
          anew.add(one.indicator().id());
        }
      }
    }
  }

  /** A criterion with some of its indicators read anew, each at a stage of its own. */
  private CriterionVerdict read(
      CriterionVerdict before, Set<String> anew, Partnership changed, Map<String, Stage> stages) {
    List<IndicatorVerdict> verdicts = new ArrayList<>(before.indicators());
    boolean any = false;
    for (int i = 0; i < verdicts.size(); i++) {
      Indicator indicator = verdicts.get(i).indicator();
      if (anew.contains(indicator.id())) {
        Stage stage = evaluator.stage(changed, List.of(indicator));
        stages.put(indicator.id(), stage);
        verdicts.set(i, evaluator.read(stage, changed, List.of(indicator)).get(0));
        any = true;
      }
    }
    return any ? new CriterionVerdict(before.criterion(), before.verdict(), verdicts) : before;
  }

  /** What is read of an indicator has a session of its own, and so has what is rolled up. */
  private void referee(Map<String, Stage> stages, RolledUp rolledUp) {
    Referees referees = evaluator.referees();
    stages.forEach((indicator, stage) -> referees.of(indicator).check(stage));
    if (rolledUp.onCriteria().readings().isEmpty()) {
      return;
    }
    if (evaluator.rollsUpInOneSession()) {
      referees
          .of(RollUp.CRITERION, RollUp.BENCHMARK)
          .check(rolledUp.onCriteria(), rolledUp.onWhole());
    } else {
      referees.of(RollUp.CRITERION).check(rolledUp.onCriteria());
      referees.of(RollUp.BENCHMARK).check(rolledUp.onWhole());
    }
  }
}
