package org.aqcp.explanation.remedy;

import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.search.symbolic.NotSymbolic;

/**
 * Searches for changes that improve a verdict, in little time: they seldom take more than the least
 * effort. Such as make no other indicator worse are preferred.
 */
public final class RemedyFinder {
  /** What is found at once will do; only where that is nothing, the search goes on. */
  private static final long MOST = 0;

  private final RuleSearch search;
  private final IndicatorVerdict of;

  private RemedyFinder(RuleSearch search, IndicatorVerdict of) {
    this.search = search;
    this.of = of;
  }

  /**
   * Changes that meet an indicator, or else meet it in part. Drools has refereed what they are said
   * to do.
   *
   * @param before the evaluation that the remedy changes
   * @param names the names of the partnership's facts
   */
  public static Gap find(
      Evaluator evaluator, IndicatorVerdict of, Evaluation before, FactNames names) {
    RuleSearch search = new RuleSearch(evaluator, of.indicator(), before, names, MOST);
    return of.verdict().needsChange() ? new RemedyFinder(search, of).find() : Gap.none(of);
  }

  private Gap find() {
    Gap met = sparing(Status.MET);
    Gap found =
        met.remedy().isPresent() || of.verdict().status() == Status.PARTLY_MET
            ? met
            : sparing(Status.PARTLY_MET);
    found.remedy().ifPresent(search::referee);
    return found.remedy().isPresent() ? found : met;
  }

  /** The changes of the least effort, or such as make no other indicator worse. */
  private Gap sparing(Status to) {
    Gap gap = Gap.of(search, of, to);
    return gap.remedy().map(Remedy::sideEffects).orElse(List.of()).isEmpty()
        ? gap
        : search.rules(to).stream()
            .flatMap(rule -> Alternatives.of(rule).stream())
            .flatMap(way -> harmless(way, gap).stream())
            .findFirst()
            .orElse(gap);
  }

  private Optional<Gap> harmless(Rule rule, Gap gap) {
    try {
      RuleSearch.Way way = search.way(rule);
      return Optional.of(way)
          .filter(RuleSearch.Way::isFound)
          .flatMap(search::remedy)
          .filter(remedy -> remedy.sideEffects().isEmpty())
          .map(remedy -> gap.with(remedy, way.effort()));
    } catch (NotSymbolic e) {
      return Optional.empty();
    }
  }
}
