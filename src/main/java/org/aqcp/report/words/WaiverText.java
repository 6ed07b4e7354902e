package org.aqcp.report.words;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Waiving;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Waiver;

/** Says that an indicator is waived, by whom, why and until when. */
public final class WaiverText {
  private WaiverText() {}

  /** What stands behind the status of an indicator; empty if it is not waived. */
  public static String behind(IndicatorVerdict of) {
    return of.isWaived() ? ", waived" : "";
  }

  /**
   * Such as {@code waived until January 15, 2015 by State Workforce Board: no large employers}; of
   * a waiver that has expired, when it ended.
   */
  public static String of(Waiving waiving) {
    Waiver waiver = waiving.waiver();
    String until = DayWords.of(waiver.expires());
    return waiving.isInForce()
        ? "waived until %s by %s%s: %s"
            .formatted(until, waiver.grantedBy(), on(waiver.granted()), waiver.reason())
        : "the waiver by %s ended on %s: it counts no longer".formatted(waiver.grantedBy(), until);
  }

  private static String on(Day granted) {
    return granted == null ? "" : " (granted " + DayWords.of(granted) + ")";
  }

  /** Such as {@code 2 waived: L2.2, L3.1}; empty if none is. */
  public static String summary(Evaluation evaluation) {
    List<IndicatorVerdict> waived = evaluation.waived();
    return waived.isEmpty()
        ? ""
        : waived.size()
            + " waived: "
            + waived.stream().map(one -> one.indicator().id()).collect(Collectors.joining(", "));
  }
}
