package org.aqcp.author.mutation;

import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.RuleReading;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.Indicator;
import org.aqcp.logic.ClaimSet;
import org.aqcp.logic.LogicalRule;

/**
 * Shows that two sets of rules on one indicator always come to the same status: by going through
 * every way in which what their sentences claim can be true, false or unknown together.
 */
final class Equivalence {
  /** Beyond so many claims there are too many ways. */
  private static final int MOST_CLAIMS = 9;

  private final ClaimSet claims = new ClaimSet();
  private final List<Asked> one;
  private final List<Asked> other;

  /** A rule and what it claims. */
  private record Asked(Rule rule, List<ClaimSet.Claim> claims) {
    RuleReading read(Truth[] truths) {
      Truth truth = Truth.TRUE;
      for (ClaimSet.Claim claim : claims) {
        truth = truth.and(claim.truth(truths));
      }
      return new RuleReading(rule, truth);
    }
  }

  private Equivalence(
      List<Rule> rules, Indicator indicator, List<Rule> otherRules, Indicator otherIndicator) {
    this.one = asked(rules, indicator);
    this.other = asked(otherRules, otherIndicator);
  }

  /** Whether it can be shown. That it cannot says nothing. */
  static boolean shown(
      List<Rule> rules, Indicator indicator, List<Rule> otherRules, Indicator otherIndicator) {
    Equivalence equivalence = new Equivalence(rules, indicator, otherRules, otherIndicator);
    int size = equivalence.claims.size();
    return size <= MOST_CLAIMS && equivalence.always(new Truth[size], 0);
  }

  private List<Asked> asked(List<Rule> rules, Indicator indicator) {
    return rules.stream()
        .map(rule -> LogicalRule.of(rule, indicator.thresholds()))
        .map(rule -> new Asked(rule.rule(), rule.sentences().stream().map(claims::of).toList()))
        .toList();
  }

  private boolean always(Truth[] truths, int at) {
    if (at == truths.length) {
      return verdict(one, truths).status() == verdict(other, truths).status();
    }
    for (Truth truth : Truth.values()) {
      truths[at] = truth;
      if (claims.possible(truths, at) && !always(truths, at + 1)) {
        return false;
      }
    }
    return true;
  }

  private static Verdict verdict(List<Asked> asked, Truth[] truths) {
    return Verdict.of(asked.stream().map(rule -> rule.read(truths)).toList());
  }
}
