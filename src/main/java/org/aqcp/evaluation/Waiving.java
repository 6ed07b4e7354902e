package org.aqcp.evaluation;

import java.util.Comparator;
import java.util.Optional;
import org.aqcp.framework.Indicator;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.facts.Waiver;

/**
 * The waiver that a partnership reports of an indicator; of several, the one that ends last.
 *
 * @param isInForce whether it counts on the as-of date; if not, it has expired
 */
public record Waiving(Waiver waiver, boolean isInForce) {
  /** The waiver of an indicator of a framework version; empty if none is reported. */
  public static Optional<Waiving> of(Partnership partnership, String version, Indicator indicator) {
    Day asOf = partnership.asOf();
    return partnership.section(SectionType.WAIVERS).facts().stream()
        .map(Waiver.class::cast)
        .filter(one -> one.indicator().equals(indicator.id()) && one.isFor(version))
        .max(Comparator.comparing(Waiver::expires))
        .map(one -> new Waiving(one, !one.isOver(asOf)));
  }

  /** Whether a partnership is excused from an indicator. */
  public static boolean isInForce(Partnership partnership, String version, Indicator indicator) {
    return of(partnership, version, indicator).filter(Waiving::isInForce).isPresent();
  }
}
