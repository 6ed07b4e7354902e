package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aqcp.condition.ChangedParts;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.drools.CompiledRules;

/**
 * Brings evaluations up to date after changes of their partnerships. Only the indicators whose
 * rules read something that differs are read anew, refereed with the rules of their criterion
 * alone, and only what has parts with other standings is rolled up. Made for many changes: the
 * rules of a criterion are set up on the first change that it reads.
 */
public final class Reevaluator {
  private final Evaluator evaluator;
  private final Map<List<String>, CompiledRules> referees = new ConcurrentHashMap<>();

  public Reevaluator(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  public Evaluator evaluator() {
    return evaluator;
  }

  /**
   * The evaluation of a changed partnership. Which rules are too much for the referee is decided
   * for each criterion alone, so there may be fewer than in an evaluation of everything.
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
    referee(criteria, stages, rolledUp);
    for (int i = 0; i < criteria.size(); i++) {
      criteria.set(i, criteria.get(i).with(rolledUp.criteria().get(i)));
    }
    return new Reevaluation(
        new Evaluation(before.version(), changed, rolledUp.whole(), criteria, unrefereed), anew);
  }

  /** A criterion with some of its indicators read anew; if there are any, at one more stage. */
  private CriterionVerdict read(
      CriterionVerdict before, Set<String> anew, Partnership changed, Map<String, Stage> stages) {
    List<Indicator> indicators = new ArrayList<>();
    for (IndicatorVerdict one : before.indicators()) {
      if (anew.contains(one.indicator().id())) {
        indicators.add(one.indicator());
      }
    }
    if (indicators.isEmpty()) {
      return before;
    }
    Stage stage = evaluator.stage(changed, indicators);
    stages.put(before.criterion().id(), stage);
    List<IndicatorVerdict> read = evaluator.read(stage, changed, indicators);
    List<IndicatorVerdict> verdicts = new ArrayList<>();
    for (IndicatorVerdict one : before.indicators()) {
      int at = indicators.indexOf(one.indicator());
      verdicts.add(at < 0 ? one : read.get(at));
    }
    return new CriterionVerdict(before.criterion(), before.verdict(), verdicts);
  }

  /**
   * What is read of a criterion has a session of its own. What is rolled up takes part in the first
   * of them, since setting one up takes longer than that.
   */
  private void referee(
      List<CriterionVerdict> criteria, Map<String, Stage> stages, RolledUp rolledUp) {
    List<Stage> together = new ArrayList<>(List.of(rolledUp.onCriteria(), rolledUp.onWhole()));
    if (!evaluator.rollsUpInOneSession()) {
      referee(List.of(RollUp.CRITERION)).check(rolledUp.onCriteria());
      referee(List.of(RollUp.BENCHMARK)).check(rolledUp.onWhole());
      together.clear();
    }
    for (CriterionVerdict criterion : criteria) {
      Stage stage = stages.get(criterion.criterion().id());
      if (stage != null) {
        together.add(stage);
        referee(subjects(criterion)).check(together.toArray(Stage[]::new));
        together.clear();
      }
    }
  }

  private List<String> subjects(CriterionVerdict criterion) {
    List<String> subjects = new ArrayList<>();
    criterion.indicators().forEach(one -> subjects.add(one.indicator().id()));
    if (evaluator.rollsUpInOneSession()) {
      subjects.add(RollUp.CRITERION);
      subjects.add(RollUp.BENCHMARK);
    }
    return subjects;
  }

  /** The referee of the rules on some indicators and kinds of groups. */
  private Referee referee(List<String> on) {
    return new Referee(referees.computeIfAbsent(on, this::only));
  }

  private CompiledRules only(List<String> on) {
    Set<String> names = new HashSet<>();
    for (String id : on) {
      evaluator.rulebook().on(id).forEach(rule -> names.add(rule.name()));
    }
    return evaluator.rulebook().compiled().only(names);
  }
}
