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

/** What the cases of a framework version show of its indicators, and what they do not show. */
public final class Coverage {
  private final Map<Indicator, List<Target>> targets = new LinkedHashMap<>();
  private final Map<Indicator, List<Target>> missing = new LinkedHashMap<>();
  private final Map<Indicator, List<Partnership>> given = new LinkedHashMap<>();

  private Coverage() {}

  /**
   * What the cases of a run show.
   *
   * @param evaluators of the run, by level
   */
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

  /** What is given in the cases that expect something of an indicator. */
  private static List<Partnership> given(Indicator indicator, CaseRun run, String level) {
    return run.results().stream()
        .filter(result -> result.file().level().equals(level))
        .filter(result -> result.found().containsKey(indicator.id()))
        .map(result -> result.of().given())
        .toList();
  }

  /** What is given in the cases that expect something of an indicator. */
  List<Partnership> given(Indicator indicator) {
    return given.get(indicator);
  }

  /** Everything that there is to show, by indicator, in the order of the version. */
  public Map<Indicator, List<Target>> targets() {
    return targets;
  }

  /** What no case shows, by indicator; nothing for an indicator of which all is shown. */
  public Map<Indicator, List<Target>> missing() {
    return missing;
  }

  /** How many things there are to show. */
  public int size() {
    return targets.values().stream().mapToInt(List::size).sum();
  }

  /** What no case shows, in the order of the version. */
  public List<Target> allMissing() {
    return missing.values().stream().flatMap(List::stream).toList();
  }
}
