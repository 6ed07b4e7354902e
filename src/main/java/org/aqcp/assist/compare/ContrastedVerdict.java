package org.aqcp.assist.compare;

import java.util.Optional;
import org.aqcp.assist.evidence.ShownRule;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.Indicator;

/**
 * How the verdicts on two partnerships differ.
 *
 * @param group how the second differs from the first
 * @param rule the rule that gave the one that is ahead its status, as it is for each of them; if no
 *     rule did, the rule by which each comes closest to meeting the indicator; empty if it is met
 */
public record ContrastedVerdict(
    Indicator indicator,
    Both<Verdict> verdict,
    VerdictGroup group,
    Both<Optional<ShownRule>> rule) {
  /** Something of each of two partnerships. */
  public record Both<T>(T first, T second) {}
}
