package org.aqcp.search.edit;

import java.time.LocalDate;
import java.util.Map;
import org.aqcp.input.problem.Place;
import org.aqcp.partnership.facts.Partnership;

/** A partnership that says nothing but its level and its day. */
public final class EmptyPartnership {
  private EmptyPartnership() {}

  public static Partnership partnership(String level, LocalDate asOf) {
    return new Partnership(
        "case",
        level,
        null,
        null,
        asOf,
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
