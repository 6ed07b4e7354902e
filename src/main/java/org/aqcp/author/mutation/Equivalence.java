package org.aqcp.author.mutation;

import java.util.List;
import org.aqcp.author.mutation.catching.Ruling;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.evaluation.RuleReading;
import org.aqcp.evaluation.Verdict;
import org.aqcp.logic.ClaimSet;
import org.aqcp.logic.LogicalRule;

/**
 * Proves that two sets of rules on one indicator always give the same status, by trying every
 * possible combination of true, false and unknown for the claims of their sentences.
 */
final class Equivalence {
  /** With more claims than this there are too many combinations to try. */
  private static final int MOST_CLAIMS = 9;

  private final ClaimSet claims = new ClaimSet();
  private final List<RuleClaims> one;
  private final List<RuleClaims> other;

  /** A rule with the claims of its sentences. */
  private record RuleClaims(Rule rule, List<ClaimSet.Claim> claims) {
    RuleReading read(Truth[] truths) {
      Truth truth = Truth.TRUE;
      for (ClaimSet.Claim claim : claims) {
        truth = truth.and(claim.truth(truths));
      }
      return new RuleReading(rule, truth);
    }
  }

  private Equivalence(Ruling one, Ruling other) {
    this.one = claims(one);
    this.other = claims(other);
  }

  /** Whether equivalence can be proved. False does not mean that the rules differ. */
  static boolean proved(Ruling one, Ruling other) {
    Equivalence equivalence = new Equivalence(one, other);
    int size = equivalence.claims.size();
    return size <= MOST_CLAIMS && equivalence.holds(new Truth[size], 0);
  }

  private List<RuleClaims> claims(Ruling ruling) {
    return ruling.rules().stream()
        .map(rule -> LogicalRule.of(rule, ruling.indicator().thresholds()))
        .map(
            rule -> new RuleClaims(rule.rule(), rule.sentences().stream().map(claims::of).toList()))
        .toList();
  }

  private boolean holds(Truth[] truths, int at) {
    if (at == truths.length) {
      return status(one, truths) == status(other, truths);
    }
    for (Truth truth : Truth.values()) {
      truths[at] = truth;
      if (claims.possible(truths, at) && !holds(truths, at + 1)) {
        return false;
      }
    }
    return true;
  }

  private static Status status(List<RuleClaims> rules, Truth[] truths) {
    return Verdict.of(rules.stream().map(rule -> rule.read(truths)).toList()).status();
  }
}
