package org.aqcp.partnership;

import java.lang.reflect.RecordComponent;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.MarkedParts;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/** Reports dates of past events that are after the as-of date. */
record FutureDays(Day asOf, Problems problems) {

  static void refuse(Partnership partnership, Problems problems) {
    FutureDays days = new FutureDays(partnership.asOf(), problems);
    for (SectionType type : SectionType.values()) {
      for (Fact fact : partnership.section(type).facts()) {
        days.refuse(fact, MarkedParts.of(type.of()));
      }
    }
  }

  private void refuse(Fact fact, MarkedParts parts) {
    for (RecordComponent part : parts.past()) {
      if (MarkedParts.value(fact, part) instanceof Day day && day.isAfter(asOf)) {
        problems.add(
            PartnershipProblem.FUTURE_DAY,
            problems.through(fact.place(), day.toString()),
            "%s %s is after the as-of date %s"
                .formatted(Words.quoted(Words.kebab(part.getName())), day, asOf),
            "fix one of the two dates");
      }
    }
  }
}
