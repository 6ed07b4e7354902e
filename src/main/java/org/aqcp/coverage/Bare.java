package org.aqcp.coverage;

import java.time.LocalDate;
import java.util.Map;
import org.aqcp.input.Place;
import org.aqcp.partnership.Level;
import org.aqcp.partnership.Partnership;

/** A partnership that says nothing but its level and its day. */
public final class Bare {
  private Bare() {}

  public static Partnership partnership(Level level, LocalDate asOf) {
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
