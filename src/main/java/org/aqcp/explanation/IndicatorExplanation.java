package org.aqcp.explanation;

import java.util.List;
import java.util.Optional;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.explanation.remedy.Remedy;
import org.aqcp.partnership.Evidence;

/**
 * Why a partnership stands where it does on an indicator.
 *
 * @param decidedBy what is unreported and would decide the verdict, where it is open
 * @param remedy changes that would turn the verdict, where it could be better
 * @param own the partnership's own ratings of the indicator
 */
public record IndicatorExplanation(
    IndicatorVerdict of,
    List<RuleExplanation> rules,
    List<Unreported> decidedBy,
    Optional<Remedy> remedy,
    List<Evidence> own) {
  public IndicatorExplanation {
    rules = List.copyOf(rules);
    decidedBy = List.copyOf(decidedBy);
    own = List.copyOf(own);
  }
}
