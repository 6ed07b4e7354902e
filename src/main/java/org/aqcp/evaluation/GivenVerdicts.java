package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.Rulebook;

/**
 * What known verdicts on indicators add up to under other criteria, weights or roll-up rules. Not
 * refereed: it says what part a change has in a difference between evaluations that are.
 *
 * @param version the version with the criteria and weights
 * @param rulebook the rules with the roll-up rules
 */
public record GivenVerdicts(FrameworkVersion version, Rulebook rulebook) {
  /** The evaluation that the verdicts add up to. */
  public Evaluation evaluation(Partnership partnership, Function<Indicator, Verdict> verdicts) {
    List<Criterion> criteria = version.criteria(partnership.level());
    List<List<IndicatorVerdict>> read = new ArrayList<>();
    for (Criterion criterion : criteria) {
      read.add(
          criterion.indicators().stream()
              .map(
                  indicator ->
                      new IndicatorVerdict(
                          indicator,
                          verdicts.apply(indicator),
                          Waiving.of(partnership, version.id(), indicator)))
              .toList());
    }
    RolledUp rolledUp = RolledUp.of(version, rulebook, criteria, read);
    List<CriterionVerdict> all = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      all.add(new CriterionVerdict(criteria.get(i), rolledUp.criteria().get(i), read.get(i)));
    }
    return new Evaluation(version, partnership, rolledUp.whole(), all, Set.of());
  }
}
