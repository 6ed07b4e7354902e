package org.aqcp.metrics.people;

import static org.aqcp.metrics.people.PlainFacts.belowCollege;
import static org.aqcp.metrics.people.PlainFacts.lacksDiploma;
import static org.aqcp.metrics.people.PlainFacts.soonAfterEntry;

/** The interim outcomes A1 to A6, each after its meaning in words. */
final class PlainInterim {
  private PlainInterim() {}

  /** Of participants below college level: who gained a level in the reporting period. */
  static PlainStanding a1(MadePeriod p, PlainDays reported) {
    return PlainStanding.of(belowCollege(p), reported.has(p.day("level-gain")));
  }

  /**
   * Of participants who came without a diploma: who earned it within a year of entry. Whether some
   * came without one may be unknown; without evidence nobody earned one.
   */
  static PlainStanding a2(MadePeriod p) {
    boolean met = false;
    for (int i = 1; i <= 3; i++) {
      boolean soon = soonAfterEntry(p, "credential-" + i + "-date", 1);
      met |= soon && p.is("credential-" + i, "secondary");
    }
    return PlainStanding.of(lacksDiploma(p), Reported.of(met));
  }

  /** Of those placed in developmental education: who completed it within two years of entry. */
  static PlainStanding a3(MadePeriod p) {
    return PlainStanding.of(
        Reported.of(p.yes("in-remediation")),
        Reported.of(soonAfterEntry(p, "remediation-completed", 2)));
  }

  /** Of participants below college level: who took a college course within a year of entry. */
  static PlainStanding a4(MadePeriod p) {
    return PlainStanding.of(belowCollege(p), soonAfterEntry(p, "college-course", 1));
  }

  /** Of those who took a college course within a year: who earned twelve credits in it. */
  static PlainStanding a5(MadePeriod p) {
    return credits(p, 1, 12);
  }

  /** Of those who took a college course within two years: who earned 24 credits in these. */
  static PlainStanding a524(MadePeriod p) {
    return credits(p, 2, 24);
  }

  private static PlainStanding credits(MadePeriod p, int years, int enough) {
    return PlainStanding.of(
        Reported.of(soonAfterEntry(p, "college-course", years)),
        Reported.of(p.number("credits-year-" + years).map(credits -> credits >= enough)));
  }

  /** Of all: who was enrolled in the next term or done before it. */
  static PlainStanding a6(MadePeriod p) {
    return PlainStanding.of(Reported.YES, Reported.of(p.yes("next-term")));
  }
}
