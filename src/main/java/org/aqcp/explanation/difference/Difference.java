package org.aqcp.explanation.difference;

import java.util.List;
import java.util.Optional;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.explanation.IndicatorExplanation;

/**
 * The differences between two explained evaluations: before and after an edit of the partnership,
 * framework or rules, or of two different ones. Contains only what differs.
 *
 * @param whole the benchmark, if its verdict differs
 * @param criteria the criteria whose verdicts differ
 * @param indicators the indicators whose verdicts or reasons differ
 * @param compared the number of indicators on either side
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

  public static Difference between(ExplainedEvaluation before, ExplainedEvaluation after) {
    List<Sides<IndicatorExplanation>> all =
        Sides.matched(before.indicators(), after.indicators(), one -> one.of().indicator().id());
    return new Difference(
        whole(before.evaluation(), after.evaluation()),
        criteria(before.evaluation(), after.evaluation()),
        all.stream()
            // those that both have in common have no difference
            .filter(Sides::differ)
            .map(IndicatorDifference::of)
            .filter(IndicatorDifference::isAny)
            .toList(),
        all.size());
  }

  private static Optional<GroupDifference> whole(Evaluation before, Evaluation after) {
    GroupDifference whole =
        GroupDifference.of("", "The benchmark", Sides.of(before.whole(), after.whole()));
    return Optional.of(whole).filter(GroupDifference::isTurned);
  }

  private static List<GroupDifference> criteria(Evaluation before, Evaluation after) {
    return Sides.matched(before.criteria(), after.criteria(), one -> one.criterion().id()).stream()
        .filter(Sides::differ)
        .map(Difference::criterion)
        .filter(GroupDifference::isTurned)
        .toList();
  }

  private static GroupDifference criterion(Sides<CriterionVerdict> sides) {
    CriterionVerdict latest = sides.latest();
    return GroupDifference.of(
        latest.criterion().id(), latest.criterion().title(), sides.map(CriterionVerdict::verdict));
  }

  /** Whether nothing differs. */
  public boolean isNone() {
    return whole.isEmpty() && criteria.isEmpty() && indicators.isEmpty();
  }

  /** The indicators whose verdicts differ. */
  public List<IndicatorDifference> turned() {
    return indicators.stream().filter(IndicatorDifference::isTurned).toList();
  }
}
