package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Group;
import org.aqcp.condition.Standing;
import org.aqcp.condition.World;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.rules.Rulebook;

/**
 * What the verdicts on indicators add up to: the verdicts on criteria and on the benchmark, with
 * the stages that the referee checks.
 */
record RolledUp(List<Verdict> criteria, Verdict whole, Stage onCriteria, Stage onWhole) {
  /**
   * Rolls up verdicts.
   *
   * @param verdicts on the indicators of each criterion
   * @param atBest whether optional indicators that could be met count as met
   */
  static RolledUp of(
      FrameworkVersion version,
      Rulebook rulebook,
      List<Criterion> criteria,
      List<List<IndicatorVerdict>> verdicts,
      boolean atBest) {
    List<Group> groups = new ArrayList<>();
    List<Standing> indicators = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      String id = criteria.get(i).id();
      groups.add(new Group(id, RollUp.CRITERION, version.thresholds()));
      for (IndicatorVerdict one : verdicts.get(i)) {
        indicators.add(one.standing(id, atBest));
      }
    }
    Stage onCriteria = stage(groups, indicators);
    List<Verdict> read = new ArrayList<>();
    List<Standing> standings = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      Verdict verdict = read(onCriteria, groups.get(i), rulebook);
      read.add(verdict);
      Criterion of = criteria.get(i);
      standings.add(verdict.standing(of.id(), version.id(), of.weight()));
    }
    Group benchmark = new Group(version.id(), RollUp.BENCHMARK, version.thresholds());
    Stage onWhole = stage(List.of(benchmark), standings);
    return new RolledUp(read, read(onWhole, benchmark, rulebook), onCriteria, onWhole);
  }

  /** The same verdicts, which may become what they are at best. */
  RolledUp orAtBest(RolledUp best) {
    List<Verdict> either = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      either.add(criteria.get(i).orAtBest(best.criteria.get(i)));
    }
    return new RolledUp(either, whole.orAtBest(best.whole), onCriteria, onWhole);
  }

  private static Stage stage(List<Group> groups, List<Standing> standings) {
    List<Object> facts = new ArrayList<>(standings);
    facts.addAll(groups);
    return new Stage(World.of(standings), facts);
  }

  private static Verdict read(Stage stage, Group group, Rulebook rulebook) {
    return stage.read(group.id(), rulebook.on(group.kind()), Bindings.NONE.with("$group", group));
  }
}
