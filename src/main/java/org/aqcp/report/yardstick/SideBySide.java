package org.aqcp.report.yardstick;

import java.util.List;
import org.aqcp.assist.interview.Credit;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.partnership.facts.Partnership;

/**
 * The evaluations of one partnership against several framework versions.
 *
 * @param credits what one more reported fact settles, the most first
 */
public record SideBySide(List<Evaluation> evaluations, List<Credit> credits) {
  /** So many facts that could be reported are shown. */
  public static final int FEW = 5;

  public SideBySide {
    evaluations = List.copyOf(evaluations);
    credits = List.copyOf(credits);
  }

  public Partnership partnership() {
    return evaluations.get(0).partnership();
  }

  /** Whether a verdict on an indicator waits for something that is not reported. */
  boolean isOpen() {
    return evaluations.stream()
        .flatMap(of -> of.criteria().stream())
        .flatMap(criterion -> criterion.indicators().stream())
        .anyMatch(one -> !one.verdict().decided());
  }

  /** What settles the most, a few of them. */
  public List<Credit> first() {
    return credits.subList(0, Math.min(FEW, credits.size()));
  }
}
