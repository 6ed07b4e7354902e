package org.aqcp.partnership;

import java.time.LocalDate;
import java.util.Map;
import org.aqcp.input.problem.Place;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/** Partnerships that report what they must, some sections, and nothing else. */
public final class BarePartnership {
  private BarePartnership() {}

  /** A local one. */
  public static Partnership with(Map<SectionType, Section> sections) {
    return of("local", LocalDate.of(2014, 6, 30), sections);
  }

  public static Partnership of(String level, LocalDate asOf, Map<SectionType, Section> sections) {
    return new Partnership(
        "Lakeside",
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
        sections,
        Place.NOWHERE);
  }
}
