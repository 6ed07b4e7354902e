package org.aqcp.report.evaluation;

import java.util.Comparator;
import java.util.Optional;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.RuleExplanation;

/** Which of an indicator's rules to show where there is room for one. */
public final class Reason {
  private Reason() {}

  /**
   * The rule that best explains the status: the one that the remedy is for; otherwise, among the
   * rules that could meet the indicator and, if it is unknown, the open ones, the one that is
   * closest to holding.
   */
  public static Optional<RuleExplanation> of(IndicatorExplanation explanation) {
    Status status = explanation.of().verdict().status();
    Status best = status == Status.NOT_APPLICABLE ? status : Status.MET;
    Optional<String> changed = explanation.remedy().map(remedy -> remedy.rule().name());
    if (changed.isPresent()) {
      return explanation.rules().stream()
          .filter(rule -> rule.rule().name().equals(changed.get()))
          .findFirst();
    }
    return explanation.rules().stream()
        .filter(rule -> rule.rule().conclusion() == best || isOpen(rule, status))
        .max(
            Comparator.comparing(RuleExplanation::holds)
                .thenComparing(rule -> rule.rule().conclusion() == best)
                .thenComparing(Reason::held));
  }

  /** An unknown indicator is explained by an open rule, even one that concludes only partly met. */
  private static boolean isOpen(RuleExplanation rule, Status status) {
    return status == Status.UNKNOWN && rule.holds() == Truth.UNKNOWN;
  }

  private static long held(RuleExplanation rule) {
    return rule.sentences().stream().filter(s -> s.holds() == Truth.TRUE).count();
  }
}
