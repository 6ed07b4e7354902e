package org.aqcp.explanation.difference;

import java.util.List;
import java.util.Optional;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.explanation.ExplainedEvaluation;

/**
 * What differs between two explained evaluations: before and after an edit of the partnership or
 * its yardstick, or of two of either. Nothing that is the same stands in it.
 *
 * @param whole the benchmark, if its verdict is another
 * @param criteria those whose verdicts differ
 * @param indicators those whose verdicts differ, or the reasons for them
 * @param compared how many indicators there are on either side
 */
public record Difference(
    Optional<GroupDifference> whole,
    List<GroupDifference> criteria,
    List<IndicatorDifference> indicators,
    int compared) {
  public Difference {
    criteria = List.copyOf(criteria);
    indicators = List.copyOf(indicators);
  }

  /** Compares two evaluations. */
  public static Difference between(ExplainedEvaluation before, ExplainedEvaluation after) {
    List<IndicatorDifference> all =
        Sides.matched(before.indicators(), after.indicators(), one -> one.of().indicator().id())
            .stream()
            .map(IndicatorDifference::of)
            .toList();
    return new Difference(
        whole(before.evaluation(), after.evaluation()),
        criteria(before.evaluation(), after.evaluation()),
        all.stream().filter(IndicatorDifference::isAny).toList(),
        all.size());
  }

  private static Optional<GroupDifference> whole(Evaluation before, Evaluation after) {
    GroupDifference whole =
        GroupDifference.of("", "The benchmark", Sides.of(before.whole(), after.whole()));
    return Optional.of(whole).filter(GroupDifference::isTurned);
  }

  private static List<GroupDifference> criteria(Evaluation before, Evaluation after) {
    return Sides.matched(before.criteria(), after.criteria(), one -> one.criterion().id()).stream()
        .map(Difference::criterion)
        .filter(GroupDifference::isTurned)
        .toList();
  }

  private static GroupDifference criterion(Sides<CriterionVerdict> sides) {
    CriterionVerdict latest = sides.latest();
    return GroupDifference.of(
        latest.criterion().id(), latest.criterion().title(), sides.map(CriterionVerdict::verdict));
  }

  /** Whether there is none. */
  public boolean isNone() {
    return whole.isEmpty() && criteria.isEmpty() && indicators.isEmpty();
  }

  /** The indicators whose verdicts differ. */
  public List<IndicatorDifference> turned() {
    return indicators.stream().filter(IndicatorDifference::isTurned).toList();
  }
}
