package org.aqcp.assist.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Waiving;
import org.aqcp.framework.Indicator;
import org.aqcp.input.record.Day;

/**
 * An indicator that is waived in at least one of two files.
 *
 * @param isBefore whether it is in the first
 * @param isAfter whether it is in the second
 * @param expired the last day of a waiver that has expired in the second; empty if none has
 */
public record ComparedWaiver(
    Indicator indicator, boolean isBefore, boolean isAfter, Optional<Day> expired) {
  /** All of them, in the order of the indicators. */
  public static List<ComparedWaiver> all(Comparison of) {
    List<ComparedWaiver> all = new ArrayList<>();
    for (CriterionVerdict criterion : of.before().criteria()) {
      for (IndicatorVerdict was : criterion.indicators()) {
        IndicatorVerdict is = of.after().indicator(was.indicator().id()).orElseThrow();
        if (was.isWaived() || is.isWaived()) {
          Optional<Day> expired =
              is.waiving()
                  .filter(one -> !one.isInForce())
                  .map(Waiving::waiver)
                  .map(w -> w.expires());
          all.add(new ComparedWaiver(was.indicator(), was.isWaived(), is.isWaived(), expired));
        }
      }
    }
    return all;
  }
}
