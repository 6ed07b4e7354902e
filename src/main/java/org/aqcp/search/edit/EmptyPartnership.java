package org.aqcp.search.edit;

import java.time.LocalDate;
import java.util.Map;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Partnership;

/** A partnership with nothing but a level and an as-of date. */
public final class EmptyPartnership {
  private EmptyPartnership() {}

  public static Partnership partnership(String level, LocalDate asOf) {
    return new Partnership(
        "case",
        level,
        null,
        null,
        null,
        Day.of(asOf),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Map.of(),
        Place.NOWHERE);
  }
}
