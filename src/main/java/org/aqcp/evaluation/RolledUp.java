package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Group;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Standing;
import org.aqcp.condition.World;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.rules.Rulebook;

/**
 * What the verdicts on indicators add up to: the verdicts on criteria and on the benchmark, with
 * the stages that the referee checks. An optional indicator that is open does not count in any
 * status, and in what this could become, it does.
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
    return of(version, rulebook, criteria, verdicts, Map.of());
  }

  /**
   * Rolls up verdicts of which some were rolled up before.
   *
   * @param verdicts on the indicators of each criterion
   * @param kept the verdicts on criteria that are the same as before, by id; they are at no stage
   */
  static RolledUp of(
      FrameworkVersion version,
      Rulebook rulebook,
      List<Criterion> criteria,
      List<List<IndicatorVerdict>> verdicts,
      Map<String, Verdict> kept) {
    List<Group> groups = new ArrayList<>();
    List<PossibleStandings> indicators = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      String id = criteria.get(i).id();
      if (!kept.containsKey(id)) {
        groups.add(new Group(id, RollUp.CRITERION, version.thresholds()));
        indicators.add(PossibleStandings.of(id, verdicts.get(i)));
      }
    }
    Stage onCriteria = stage(groups, indicators);
    List<List<Verdict>> possible = new ArrayList<>();
    int next = 0;
    for (Criterion criterion : criteria) {
      Verdict before = kept.get(criterion.id());
      if (before == null) {
        possible.add(possible(groups.get(next), indicators.get(next), onCriteria, rulebook));
        next++;
      } else {
        possible.add(List.of(before));
      }
    }
    Group benchmark = new Group(version.id(), RollUp.BENCHMARK, version.thresholds());
    PossibleStandings standings = PossibleStandings.of(version.id(), criteria, possible);
    Stage onWhole = stage(List.of(benchmark), List.of(standings));
    return new RolledUp(
        possible.stream().map(Verdict::any).toList(),
        Verdict.any(possible(benchmark, standings, onWhole, rulebook)),
        onCriteria,
        onWhole);
  }

  private static Stage stage(List<Group> groups, List<PossibleStandings> parts) {
    List<Standing> standings = new ArrayList<>();
    parts.forEach(of -> standings.addAll(of.present()));
    List<Object> facts = new ArrayList<>(standings);
    facts.addAll(groups);
    return new Stage(World.of(standings), facts);
  }

  /** The verdict on a group at its stage, and those by the open reading of other standings. */
  private static List<Verdict> possible(
      Group group, PossibleStandings parts, Stage stage, Rulebook rulebook) {
    Bindings bindings = Bindings.NONE.with("$group", group);
    List<Verdict> possible = new ArrayList<>();
    possible.add(stage.read(group.id(), rulebook.on(group.kind()), bindings));
    for (List<Standing> other : parts.others()) {
      Reading reading = Reading.open(World.of(other));
      possible.add(Verdict.read(rulebook.on(group.kind()), reading, bindings));
    }
    return possible;
  }
}
