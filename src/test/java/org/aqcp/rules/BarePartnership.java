package org.aqcp.rules;

import java.time.LocalDate;
import java.util.Map;
import org.aqcp.input.Place;
import org.aqcp.partnership.Level;
import org.aqcp.partnership.Partnership;
import org.aqcp.partnership.Section;
import org.aqcp.partnership.SectionType;

/** A local partnership that reports some sections, and nothing else. */
final class BarePartnership {
  private BarePartnership() {}

  static Partnership with(Map<SectionType, Section> sections) {
    return new Partnership(
        "Lakeside",
        Level.LOCAL,
        null,
        null,
        LocalDate.of(2014, 6, 30),
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
