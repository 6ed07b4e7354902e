package org.aqcp.metrics.people;

import static org.aqcp.metrics.people.PlainFacts.belowCollege;

import java.util.Optional;

/** Measurable skill gains, of five kinds, which must fall in the reporting period. */
final class PlainGains {
  private PlainGains() {}

  /** Of participants who began education or training before the period's end: who gained. */
  static PlainStanding skillGain(MadePeriod p, PlainDays reported) {
    boolean learning =
        p.day("credential-program").map(begun -> !begun.isAfter(reported.last())).orElse(false);
    return PlainStanding.of(learning, gained(p, reported));
  }

  /** Of participants of adult education, by their level at entry: who gained. */
  static PlainStanding columnJ(MadePeriod p, PlainDays reported) {
    return PlainStanding.of(belowCollege(p), gained(p, reported));
  }

  /** A level, a diploma, a transcript, a milestone of training, or an examination passed. */
  private static boolean gained(MadePeriod p, PlainDays reported) {
    return reported.has(p.day("level-gain"))
        || PlainFacts.credential(p, day -> reported.has(Optional.of(day)), "secondary")
        || reported.has(p.day("postsecondary-transcript"))
        || reported.has(p.day("secondary-transcript"))
        || reported.has(p.day("training-milestone"))
        || reported.has(p.day("skills-progression"));
  }
}
