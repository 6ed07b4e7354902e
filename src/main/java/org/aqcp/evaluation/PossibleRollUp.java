package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Group;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Standing;
import org.aqcp.condition.World;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.rules.Rulebook;

/** A criterion or the benchmark, with the standings that its parts can have. */
record PossibleRollUp(Group group, PossibleStandings parts) {
  /** Of a criterion, with verdicts on its indicators. */
  static PossibleRollUp of(
      FrameworkVersion version, Criterion criterion, List<IndicatorVerdict> verdicts) {
    return new PossibleRollUp(
        new Group(criterion.id(), RollUp.CRITERION, version.thresholds()),
        PossibleStandings.of(criterion.id(), verdicts));
  }

  static PossibleRollUp of(FrameworkVersion version, CriterionVerdict criterion) {
    return of(version, criterion.criterion(), criterion.indicators());
  }

  /** Of the benchmark, with the possible verdicts on each criterion. */
  static PossibleRollUp of(
      FrameworkVersion version, List<Criterion> criteria, List<List<Verdict>> possible) {
    return new PossibleRollUp(
        new Group(version.id(), RollUp.BENCHMARK, version.thresholds()),
        PossibleStandings.of(version.id(), criteria, possible));
  }

  /** A stage for the present standings of some groups. */
  static Stage stage(Collection<PossibleRollUp> groups) {
    List<Standing> standings = new ArrayList<>();
    groups.forEach(one -> standings.addAll(one.parts.present()));
    List<Object> facts = new ArrayList<>(standings);
    groups.forEach(one -> facts.add(one.group));
    return new Stage(World.of(standings), facts);
  }

  /** The verdict on the present standings at a stage, and those by the open reading of others. */
  List<Verdict> read(Stage stage, Rulebook rulebook) {
    Bindings bindings = Bindings.NONE.with("$group", group);
    List<Verdict> possible = new ArrayList<>();
    possible.add(stage.read(group.id(), rulebook.on(group.kind()), bindings));
    for (List<Standing> other : parts.others()) {
      Reading reading = Reading.open(World.of(other));
      possible.add(Verdict.read(rulebook.on(group.kind()), reading, bindings));
    }
    return possible;
  }

  /** All possible verdicts on a criterion that was evaluated and refereed. */
  static List<Verdict> verdicts(
      FrameworkVersion version, CriterionVerdict criterion, Rulebook rulebook) {
    if (!PossibleStandings.areSeveral(criterion.indicators())) {
      return List.of(criterion.verdict());
    }
    PossibleRollUp one = of(version, criterion);
    return one.read(stage(List.of(one)), rulebook);
  }
}
