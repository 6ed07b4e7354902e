package org.aqcp.report.compare;

import org.aqcp.assist.compare.ComparedWaiver;
import org.aqcp.report.words.DayWords;

/** What became of a waiver, or for whom it is. */
final class WaiverWords {
  private WaiverWords() {}

  static String ofOne(ComparedWaiver one) {
    if (one.isAfter()) {
      return one.isBefore() ? "waived as before" : "now waived";
    }
    return one.expired()
        .map(day -> "no longer waived: the waiver ended on " + DayWords.of(day))
        .orElse("no longer waived");
  }

  static String ofTwo(ComparedWaiver one, String first, String second) {
    if (one.isBefore() && one.isAfter()) {
      return "waived for both";
    }
    return "waived only for " + (one.isBefore() ? first : second);
  }
}
