package org.aqcp.author.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.Indicator;
import org.aqcp.search.edit.EmptyPartnership;

/** Searches for cases that reach the targets that existing cases miss. */
public final class MissingCases {
  private final Coverage coverage;
  private final CaseRun run;
  private final int most;
  private final List<FoundCase> found = new ArrayList<>();
  private final List<Target> notFound = new ArrayList<>();

  private MissingCases(Coverage coverage, CaseRun run, int most) {
    this.coverage = coverage;
    this.run = run;
    this.most = most;
  }

  /** Searches for up to {@code most} cases, given the evaluators of the run by level. */
  public static MissingCases find(
      Coverage coverage, CaseRun run, Map<String, Evaluator> evaluators, int most) {
    MissingCases missing = new MissingCases(coverage, run, most);
    for (Criterion criterion : run.version().criteria()) {
      for (Indicator indicator : criterion.indicators()) {
        if (!coverage.missing().get(indicator).isEmpty()) {
          missing.search(indicator, evaluators.get(criterion.level()), criterion.level());
        }
      }
    }
    return missing;
  }

  private void search(Indicator indicator, Evaluator evaluator, String level) {
    if (found.size() >= most) {
      return;
    }
    CaseSearch search =
        new CaseSearch(
            evaluator,
            indicator,
            EmptyPartnership.partnership(level, Destination.of(indicator, evaluator, run).asOf()));
    List<FoundCase> here = new ArrayList<>();
    for (Target target : coverage.missing().get(indicator)) {
      boolean reached = here.stream().anyMatch(one -> target.reached(one.given(), evaluator));
      if (!reached && found.size() + here.size() < most) {
        search.find(target).ifPresentOrElse(here::add, () -> notFound.add(target));
      }
    }
    found.addAll(here);
  }

  /** The cases found, in the order of the version. A case may reach more targets than its own. */
  public List<FoundCase> found() {
    return found;
  }

  /** The targets for which no case was found. They may be unreachable. */
  public List<Target> without() {
    return notFound;
  }
}
