package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aqcp.condition.ChangedParts;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.drools.CompiledRules;

/**
 * Brings evaluations up to date after changes of their partnerships. Only the indicators whose
 * rules read something that differs are read anew, each refereed with its own rules alone, and only
 * the groups whose parts have other standings. Made for many changes: the rules of an indicator are
 * set up on the first change that it reads.
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
    List<Indicator> reading =
        evaluator.reading(ChangedParts.between(before.partnership(), changed), changed.level());
    Map<String, IndicatorVerdict> anew = new HashMap<>();
    Set<String> unrefereed = new HashSet<>(before.unrefereed());
    for (Indicator indicator : reading) {
      anew.put(indicator.id(), read(changed, indicator, unrefereed));
    }
    List<CriterionVerdict> criteria = new ArrayList<>();
    Map<String, Verdict> kept = new HashMap<>();
    for (CriterionVerdict criterion : before.criteria()) {
      CriterionVerdict renewed = renewed(criterion, anew);
      criteria.add(renewed);
      if (rollsUpAlike(criterion, renewed)) {
        kept.put(criterion.criterion().id(), criterion.verdict());
      }
    }
    Verdict whole = before.whole();
    if (kept.size() < criteria.size()) {
      whole = rollUp(criteria, kept);
    }
    return new Reevaluation(
        new Evaluation(before.version(), changed, whole, criteria, unrefereed), anew.keySet());
  }

  private IndicatorVerdict read(Partnership of, Indicator indicator, Set<String> unrefereed) {
    Stage stage = evaluator.stage(of, List.of(indicator));
    IndicatorVerdict verdict = evaluator.read(stage, of, List.of(indicator)).get(0);
    evaluator.rulebook().on(indicator.id()).forEach(rule -> unrefereed.remove(rule.name()));
    unrefereed.addAll(stage.leaveExceeding());
    referee(indicator.id()).check(stage);
    return verdict;
  }

  private static CriterionVerdict renewed(
      CriterionVerdict criterion, Map<String, IndicatorVerdict> anew) {
    List<IndicatorVerdict> verdicts = new ArrayList<>(criterion.indicators());
    boolean any = false;
    for (int i = 0; i < verdicts.size(); i++) {
      IndicatorVerdict read = anew.get(verdicts.get(i).indicator().id());
      if (read != null) {
        verdicts.set(i, read);
        any = true;
      }
    }
    return any
        ? new CriterionVerdict(criterion.criterion(), criterion.verdict(), verdicts)
        : criterion;
  }

  /** Whether the indicators have the same standings, and one combination of them only. */
  private static boolean rollsUpAlike(CriterionVerdict before, CriterionVerdict now) {
    for (int i = 0; i < now.indicators().size(); i++) {
      IndicatorVerdict one = now.indicators().get(i);
      if (!one.verdict().isLike(before.indicators().get(i).verdict())
          || (one.indicator().optional() && !one.verdict().decided())) {
        return false;
      }
    }
    return true;
  }

  /** Rolls up what is not kept, and replaces its verdicts among the criteria. */
  private Verdict rollUp(List<CriterionVerdict> criteria, Map<String, Verdict> kept) {
    List<Criterion> all = new ArrayList<>();
    List<List<IndicatorVerdict>> verdicts = new ArrayList<>();
    for (CriterionVerdict one : criteria) {
      all.add(one.criterion());
      verdicts.add(one.indicators());
    }
    RolledUp rolledUp = RolledUp.of(evaluator.version(), evaluator.rulebook(), all, verdicts, kept);
    if (evaluator.rollsUpInOneSession()) {
      referee(RollUp.CRITERION, RollUp.BENCHMARK).check(rolledUp.onCriteria(), rolledUp.onWhole());
    } else {
      referee(RollUp.CRITERION).check(rolledUp.onCriteria());
      referee(RollUp.BENCHMARK).check(rolledUp.onWhole());
    }
    for (int i = 0; i < criteria.size(); i++) {
      criteria.set(
          i, new CriterionVerdict(all.get(i), rolledUp.criteria().get(i), verdicts.get(i)));
    }
    return rolledUp.whole();
  }

  /** The referee of the rules on an indicator, or on kinds of groups. */
  private Referee referee(String... on) {
    return new Referee(referees.computeIfAbsent(List.of(on), this::only));
  }

  private CompiledRules only(List<String> on) {
    Set<String> names = new HashSet<>();
    for (String id : on) {
      evaluator.rulebook().on(id).forEach(rule -> names.add(rule.name()));
    }
    return evaluator.rulebook().compiled().only(names);
  }
}
