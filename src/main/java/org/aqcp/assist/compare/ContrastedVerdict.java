package org.aqcp.assist.compare;

import java.util.Optional;
import org.aqcp.assist.evidence.ShownRule;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.Indicator;

/**
 * How the verdicts on two partnerships differ.
 *
 * @param group how the second differs from the first
 * @param decisive of each, the rule that gave it its status; empty if none did
 * @param missing of each, the rule by which it comes closest to meeting the indicator; empty if it
 *     is met
 */
public record ContrastedVerdict(
    Indicator indicator,
    Both<Verdict> verdict,
    VerdictGroup group,
    Both<Optional<ShownRule>> decisive,
    Both<Optional<ShownRule>> missing) {
  /** Something of each of two partnerships. */
  public record Both<T>(T first, T second) {}
}
