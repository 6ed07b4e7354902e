package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.rules.Rulebook;

/**
 * What the verdicts on indicators add up to: the verdicts on criteria and on the benchmark, with
 * the stages that the referee checks. An optional or waived indicator that is open does not count
 * in any status, and in what this could become, it does.
 */
record RolledUp(List<Verdict> criteria, Verdict whole, Stage onCriteria, Stage onWhole) {
  /**
   * Rolls up verdicts.
   *
   * @param verdicts on the indicators of each criterion
   */
  static RolledUp of(
      FrameworkVersion version,
      Rulebook rulebook,
      List<Criterion> criteria,
      List<List<IndicatorVerdict>> verdicts) {
    List<PossibleRollUp> each = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      each.add(PossibleRollUp.of(version, criteria.get(i), verdicts.get(i)));
    }
    Stage onCriteria = PossibleRollUp.stage(each);
    List<List<Verdict>> possible = new ArrayList<>();
    each.forEach(one -> possible.add(one.read(onCriteria, rulebook)));
    PossibleRollUp benchmark = PossibleRollUp.of(version, criteria, possible);
    Stage onWhole = PossibleRollUp.stage(List.of(benchmark));
    Verdict whole = Verdict.any(benchmark.read(onWhole, rulebook));
    return new RolledUp(possible.stream().map(Verdict::any).toList(), whole, onCriteria, onWhole);
  }

  /**
   * Rolls up what has other standings than before. Everything else keeps its verdict, and is at no
   * stage.
   *
   * @param now new verdicts on the indicators of each criterion
   */
  static RolledUp again(Rulebook rulebook, Evaluation before, List<CriterionVerdict> now) {
    Map<Integer, PossibleRollUp> others = new TreeMap<>();
    for (int i = 0; i < now.size(); i++) {
      CriterionVerdict was = before.criteria().get(i);
      if (!now.get(i).equals(was)) {
        PossibleRollUp other = PossibleRollUp.of(before.version(), now.get(i));
        if (!other.equals(PossibleRollUp.of(before.version(), was))) {
          others.put(i, other);
        }
      }
    }
    return again(rulebook, before, others);
  }

  private static RolledUp again(
      Rulebook rulebook, Evaluation before, Map<Integer, PossibleRollUp> others) {
    List<Verdict> verdicts = new ArrayList<>();
    before.criteria().forEach(one -> verdicts.add(one.verdict()));
    Stage onCriteria = PossibleRollUp.stage(others.values());
    if (others.isEmpty()) {
      return new RolledUp(verdicts, before.whole(), onCriteria, onCriteria);
    }
    List<Criterion> criteria = new ArrayList<>();
    List<List<Verdict>> was = new ArrayList<>();
    for (CriterionVerdict one : before.criteria()) {
      criteria.add(one.criterion());
      was.add(PossibleRollUp.verdicts(before.version(), one, rulebook));
    }
    List<List<Verdict>> possible = new ArrayList<>(was);
    others.forEach(
        (at, other) -> {
          possible.set(at, other.read(onCriteria, rulebook));
          verdicts.set(at, Verdict.any(possible.get(at)));
        });
    PossibleRollUp benchmark = PossibleRollUp.of(before.version(), criteria, possible);
    if (benchmark.equals(PossibleRollUp.of(before.version(), criteria, was))) {
      return new RolledUp(verdicts, before.whole(), onCriteria, PossibleRollUp.stage(List.of()));
    }
    Stage onWhole = PossibleRollUp.stage(List.of(benchmark));
    return new RolledUp(
        verdicts, Verdict.any(benchmark.read(onWhole, rulebook)), onCriteria, onWhole);
  }
}
