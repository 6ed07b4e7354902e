package org.aqcp.partnership;

import java.util.List;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.facts.Waiver;

/** Warns of waivers that count no longer. */
final class ExpiredWaivers {
  private ExpiredWaivers() {}

  static void warn(Partnership partnership, Problems problems) {
    List<Waiver> all =
        partnership.section(SectionType.WAIVERS).facts().stream().map(Waiver.class::cast).toList();
    for (Waiver one : all) {
      if (one.givenFor() == null
          && one.isOver(partnership.asOf())
          && !isExtended(one, all, partnership)) {
        problems.add(
            PartnershipProblem.EXPIRED_WAIVER,
            problems.through(one.place(), one.expires().toString()),
            "the waiver of %s ended on %s, so the indicator counts again"
                .formatted(Words.quoted(one.indicator()), one.expires()),
            "remove the waiver, or have it extended");
      }
    }
  }

  private static boolean isExtended(Waiver over, List<Waiver> among, Partnership partnership) {
    return among.stream()
        .anyMatch(
            one ->
                one.givenFor() == null
                    && one.indicator().equals(over.indicator())
                    && !one.isOver(partnership.asOf()));
  }
}
