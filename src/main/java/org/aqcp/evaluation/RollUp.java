package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Group;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Standing;
import org.aqcp.condition.Status;
import org.aqcp.condition.World;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.rules.Rulebook;

/** A criterion or the benchmark, with the status of each of its parts. */
public record RollUp(Group group, List<Standing> standings) {
  public static final String CRITERION = "criterion";
  public static final String BENCHMARK = "benchmark";

  /** The key for all parts that are not named. */
  public static final String OTHERS = "others";

  public RollUp {
    standings = List.copyOf(standings);
  }

  /**
   * A group whose parts have these statuses. Parts that are not named have the status of {@link
   * #OTHERS}, or are unknown.
   *
   * @param id the id of a criterion, or {@link #BENCHMARK}
   * @param statuses statuses by the id of the indicator or criterion
   */
  public static RollUp of(
      FrameworkVersion version, String level, String id, Map<String, Status> statuses) {
    Status others = statuses.getOrDefault(OTHERS, Status.UNKNOWN);
    boolean whole = id.equals(BENCHMARK);
    Group group =
        new Group(whole ? version.id() : id, whole ? BENCHMARK : CRITERION, version.thresholds());
    List<Standing> standings = new ArrayList<>();
    for (Criterion criterion : version.criteria(level)) {
      if (whole) {
        Verdict given = given(statuses.getOrDefault(criterion.id(), others));
        standings.add(given.standing(criterion.id(), group.id(), criterion.weight()));
      } else if (id.equals(criterion.id())) {
        List<IndicatorVerdict> verdicts = new ArrayList<>();
        for (Indicator one : criterion.indicators()) {
          verdicts.add(new IndicatorVerdict(one, given(statuses.getOrDefault(one.id(), others))));
        }
        standings.addAll(PossibleStandings.of(id, verdicts).present());
      }
    }
    return new RollUp(group, standings);
  }

  private static Verdict given(Status status) {
    return new Verdict(
        status,
        status == Status.UNKNOWN
            ? Arrays.stream(Status.values()).filter(s -> s != status).toList()
            : List.of(),
        List.of());
  }

  /** The same with other thresholds of the version. */
  public RollUp with(Map<String, Integer> thresholds) {
    return new RollUp(new Group(group.id(), group.kind(), thresholds), standings);
  }

  /** The reading that decides the verdict. */
  public Reading reading() {
    return Reading.open(World.of(standings));
  }

  /** The variables that roll-up rules can use. */
  public Bindings bindings() {
    return Bindings.NONE.with("$group", group);
  }

  /**
   * Evaluates the group.
   *
   * @throws Disagreement if Drools and the reading of the rules differ
   */
  public Verdict evaluate(Rulebook rulebook) {
    List<Object> facts = new ArrayList<>(standings);
    facts.add(group);
    Stage stage = new Stage(World.of(standings), facts);
    Verdict verdict = stage.read(group.id(), rulebook.on(group.kind()), bindings());
    new Referee(rulebook.compiled()).check(stage);
    return verdict;
  }
}
