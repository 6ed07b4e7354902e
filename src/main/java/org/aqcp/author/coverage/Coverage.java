package org.aqcp.author.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;

/** Which targets of a framework version's indicators its cases reach, and which they miss. */
public final class Coverage {
  private final Map<Indicator, List<Target>> targets = new LinkedHashMap<>();
  private final Map<Indicator, List<Target>> missing = new LinkedHashMap<>();
  private final Map<Indicator, List<Partnership>> given = new LinkedHashMap<>();

  private Coverage() {}

  /** Computes the coverage of the cases of a run, given its evaluators by level. */
  public static Coverage of(CaseRun run, Function<String, Evaluator> evaluators) {
    Coverage coverage = new Coverage();
    for (Criterion criterion : run.version().criteria()) {
      for (Indicator indicator : criterion.indicators()) {
        coverage.add(indicator, run, criterion.level(), evaluators.apply(criterion.level()));
      }
    }
    return coverage;
  }

  private void add(Indicator indicator, CaseRun run, String level, Evaluator evaluator) {
    List<Target> all = Targets.of(indicator, evaluator.rulebook().on(indicator.id()));
    List<Partnership> shown = given(indicator, run, level);
    targets.put(indicator, all);
    given.put(indicator, shown);
    missing.put(
        indicator,
        all.stream()
            .filter(target -> shown.stream().noneMatch(p -> target.reached(p, evaluator)))
            .toList());
  }

  private static List<Partnership> given(Indicator indicator, CaseRun run, String level) {
    return run.results().stream()
        .filter(result -> result.file().level().equals(level))
        .filter(result -> result.found().containsKey(indicator.id()))
        .map(result -> result.of().given())
        .toList();
  }

  /** The partnerships of the cases that expect a status of the indicator. */
  List<Partnership> given(Indicator indicator) {
    return given.get(indicator);
  }

  /** All targets, by indicator, in the order of the version. */
  public Map<Indicator, List<Target>> targets() {
    return targets;
  }

  /**
   * The targets that no case reaches, by indicator; an empty list for a fully covered indicator.
   */
  public Map<Indicator, List<Target>> missing() {
    return missing;
  }

  public int size() {
    return targets.values().stream().mapToInt(List::size).sum();
  }

  /** All targets that no case reaches, in the order of the version. */
  public List<Target> allMissing() {
    return missing.values().stream().flatMap(List::stream).toList();
  }
}
