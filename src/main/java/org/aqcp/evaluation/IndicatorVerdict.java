package org.aqcp.evaluation;

import java.util.Optional;
import org.aqcp.framework.Indicator;

/**
 * The verdict on an indicator.
 *
 * @param waiving the waiver of it, in force or expired; empty if there is none
 */
public record IndicatorVerdict(Indicator indicator, Verdict verdict, Optional<Waiving> waiving) {
  /** A verdict that nobody has waived. */
  public IndicatorVerdict(Indicator indicator, Verdict verdict) {
    this(indicator, verdict, Optional.empty());
  }

  /** Whether the partnership is excused from the indicator. */
  public boolean isWaived() {
    return waiving.filter(Waiving::isInForce).isPresent();
  }

  /** Whether it adds to its criterion where it is met, and does not count where it is not. */
  public boolean onlyAdds() {
    return indicator.optional() || isWaived();
  }
}
