package org.aqcp.report.evaluation;

import java.util.Optional;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Waiving;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Waiver;
import org.aqcp.report.words.WaiverText;

/** That somebody has excused the partnership from an indicator. */
@About("That somebody has excused the partnership from an indicator.")
public record JsonWaiver(
    @About("whether it counts on the as-of date; if not, it has expired") boolean inForce,
    @About("why it was granted") String reason,
    @About("who granted it") String grantedBy,
    @About("the date it was granted") Optional<Day> granted,
    @About("the last day on which it counts") Day expires,
    @About("all of this in a sentence") String text) {
  static final String WAIVER =
      "the waiver of the indicator, in force or expired; one in force leaves the status as it is,"
          + " and the criterion does not ask for the indicator; omitted if there is none";

  static Optional<JsonWaiver> of(IndicatorVerdict verdict) {
    return verdict.waiving().map(JsonWaiver::of);
  }

  private static JsonWaiver of(Waiving waiving) {
    Waiver waiver = waiving.waiver();
    return new JsonWaiver(
        waiving.isInForce(),
        waiver.reason(),
        waiver.grantedBy(),
        Optional.ofNullable(waiver.granted()),
        waiver.expires(),
        WaiverText.of(waiving));
  }

  /** How many indicators are waived; empty if none is. */
  static Optional<Integer> number(int waived) {
    return waived == 0 ? Optional.empty() : Optional.of(waived);
  }
}
