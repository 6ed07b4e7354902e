package org.aqcp.metrics.people;

import java.util.Optional;

/** What records say: yes, no, or nothing. */
enum Reported {
  YES,
  NO,
  UNKNOWN;

  static Reported of(boolean known) {
    return known ? YES : NO;
  }

  static Reported of(Optional<Boolean> reported) {
    return reported.map(Reported::of).orElse(UNKNOWN);
  }

  /** One yes is enough; otherwise one unknown could be the yes. */
  static Reported any(Reported... all) {
    Reported result = NO;
    for (Reported one : all) {
      if (one == YES) {
        return YES;
      }
      result = one == UNKNOWN ? UNKNOWN : result;
    }
    return result;
  }

  /** One no is enough; otherwise one unknown could be the no. */
  static Reported all(Reported... all) {
    Reported result = YES;
    for (Reported one : all) {
      if (one == NO) {
        return NO;
      }
      result = one == UNKNOWN ? UNKNOWN : result;
    }
    return result;
  }

  /** Counts what is not known as no. */
  Reported provenOnly() {
    return this == YES ? YES : NO;
  }
}
