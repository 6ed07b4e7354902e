package org.aqcp.partnership;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Set;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;

/** Refuses days that lie after the as-of date and on which something is said to have been. */
final class FutureDays {
  private static final Set<String> PAST = Set.of("date", "reviewed", "since");

  private final LocalDate asOf;
  private final Problems problems;

  private FutureDays(LocalDate asOf, Problems problems) {
    this.asOf = asOf;
    this.problems = problems;
  }

  static void refuse(Partnership partnership, Problems problems) {
    FutureDays days = new FutureDays(partnership.asOf(), problems);
    partnership.sections().values().forEach(section -> section.facts().forEach(days::refuse));
  }

  private void refuse(Fact fact) {
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      if (PAST.contains(component.getName())
          && value(component, fact) instanceof LocalDate day
          && day.isAfter(asOf)) {
        problems.add(
            PartnershipProblem.FUTURE_DAY,
            problems.through(fact.place(), day.toString()),
            "%s %s lies after the as-of date %s"
                .formatted(Words.quoted(Words.kebab(component.getName())), day, asOf),
            "mend one of the two days");
      }
    }
  }

  private static Object value(RecordComponent component, Fact of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
