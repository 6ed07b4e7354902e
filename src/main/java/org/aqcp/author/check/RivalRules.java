package org.aqcp.author.check;

import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Status;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.logic.LogicalRule;

/** Finds rules on one indicator, or on one kind of group, that other rules make redundant. */
record RivalRules(List<LogicalRule> rules) {
  void addTo(List<Problem> problems) {
    for (LogicalRule one : rules) {
      rules.stream()
          .filter(other -> !other.equals(one) && silences(other, one))
          .findFirst()
          .ifPresent(other -> problems.add(silenced(one, other)));
    }
  }

  /** Whether the lesser rule never affects the status. */
  private boolean silences(LogicalRule better, LogicalRule lesser) {
    int rank = rank(better) - rank(lesser);
    if (rank > 0 || !lesser.implies(better)) {
      return false;
    }
    // of two equivalent rules, keep the first
    return rank < 0 || !better.implies(lesser) || rules.indexOf(better) < rules.indexOf(lesser);
  }

  private static int rank(LogicalRule rule) {
    return Status.CONCLUSIONS.indexOf(rule.rule().conclusion());
  }

  private Problem silenced(LogicalRule lesser, LogicalRule better) {
    Rule rule = lesser.rule();
    Rule other = better.rule();
    boolean conflict =
        rule.conclusion() != other.conclusion()
            && (better.implies(lesser) || rule.conclusion() == Status.NOT_APPLICABLE);
    String otherRule = "`%s` (%s:%d)".formatted(other.name(), other.file(), other.line());
    return new Problem(
        conflict ? CheckProblem.CONFLICTING_CONCLUSIONS : CheckProblem.RULE_MADE_REDUNDANT,
        rule.file(),
        new Place(rule.line(), 1),
        conflict
            ? "wherever this rule concludes %s, %s concludes %s"
                .formatted(rule.conclusion().key(), otherRule, other.conclusion().key())
            : "wherever this rule holds, %s holds too and concludes %s"
                .formatted(otherRule, other.conclusion().key()),
        conflict ? "make them ask for different things" : "delete it, or make it ask for less");
  }
}
