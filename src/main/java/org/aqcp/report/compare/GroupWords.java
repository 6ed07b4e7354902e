package org.aqcp.report.compare;

import java.util.Map;
import org.aqcp.assist.compare.VerdictGroup;
import org.aqcp.evaluation.Verdict;
import org.aqcp.report.evaluation.IndicatorText;

/** What verdicts and groups of them are called. */
final class GroupWords {
  private static final Map<VerdictGroup, String> OF_ONE =
      Map.of(
          VerdictGroup.BETTER, "Better",
          VerdictGroup.WORSE, "Worse",
          VerdictGroup.LAPSED, "Lapsed by time alone",
          VerdictGroup.BECAME_KNOWN, "Became known",
          VerdictGroup.BECAME_UNKNOWN, "Became unknown",
          VerdictGroup.APPLICABILITY, "Applies now, or no longer",
          VerdictGroup.STILL_OPEN, "Same status, but other outcomes are possible now",
          VerdictGroup.KEPT_UP, "Kept up: would have changed by time alone");

  private GroupWords() {}

  /** A group of verdicts on one partnership. */
  static String of(VerdictGroup group) {
    return OF_ONE.get(group);
  }

  /** A group of verdicts on two partnerships. */
  static String of(VerdictGroup group, String first, String second) {
    return switch (group) {
      case BETTER -> second + " is ahead";
      case WORSE -> first + " is ahead";
      case BECAME_KNOWN -> "Known only of " + second;
      case BECAME_UNKNOWN -> "Known only of " + first;
      case APPLICABILITY -> "Applies to one of them only";
      case STILL_OPEN -> "Same status, but other outcomes are possible";
      case LAPSED, KEPT_UP -> OF_ONE.get(group);
    };
  }

  /** A status and what it could become. */
  static String of(Verdict verdict) {
    return verdict.status().words() + IndicatorText.could(verdict);
  }
}
