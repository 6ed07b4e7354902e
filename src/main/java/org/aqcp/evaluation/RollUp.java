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
    List<String> parts = new ArrayList<>();
    for (Criterion criterion : version.criteria(level)) {
      if (id.equals(BENCHMARK)) {
        parts.add(criterion.id());
      } else if (id.equals(criterion.id())) {
        criterion.indicators().stream().map(Indicator::id).forEach(parts::add);
      }
    }
    Group group =
        id.equals(BENCHMARK) ? new Group(version.id(), BENCHMARK) : new Group(id, CRITERION);
    Status others = statuses.getOrDefault(OTHERS, Status.UNKNOWN);
    return new RollUp(
        group,
        parts.stream()
            .map(part -> standing(part, group, statuses.getOrDefault(part, others)))
            .toList());
  }

  private static Standing standing(String part, Group group, Status status) {
    List<Status> others =
        status == Status.UNKNOWN
            ? Arrays.stream(Status.values()).filter(s -> s != status).toList()
            : List.of();
    return new Verdict(status, others, List.of()).standing(part, group.id());
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
    new Referee(rulebook).check(stage);
    return verdict;
  }
}
