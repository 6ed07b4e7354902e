package org.aqcp.report.board;

import java.util.Locale;
import org.aqcp.condition.Truth;

/** What all formats of a report say in the same words. */
final class BoardWords {
  static final String KICKER = "Quality benchmark report";
  static final String GLANCE = "At a glance";
  static final String STRONG = "What is strong";
  static final String FIRST = "What to do first";
  static final String PLAN = "The plan";
  static final String INDICATORS = "Indicator by indicator";
  static final String RESTS = "What this rests on";
  static final String SOURCES = "Sources";
  static final String MADE_OF = "Made of";
  static final String EVIDENCE = "Evidence";
  static final String MISSING = "Not reported, and would decide it";

  static final String NOTHING_STRONG = "No indicator is met yet.";
  static final String NOTHING_MISSING = "Nothing has to change.";
  static final String NO_SOURCES = "The facts that count name no source.";

  static final String PLAN_INTRO =
      "For each indicator, the change of least effort that was found. Fill in who does it, and by"
          + " when. “Find out” means that it may be so already, and has only to be reported.";

  static final String WHEEL =
      "Each petal is an indicator, around its criterion. A full petal is met, a half one partly"
          + " met, a stub not met. A dashed outline is unknown: something that decides it is not"
          + " reported. Unknown does not mean no.";

  private BoardWords() {}

  static String under(BoardHead head) {
    return "%s level, as of %s".formatted(head.level(), head.asOf());
  }

  static String against(BoardHead head) {
    return "Evaluated against " + head.version() + ".";
  }

  static String whole(Board board) {
    String optional = board.optional() == 0 ? "" : " (%d optional)".formatted(board.optional());
    return "The benchmark is %s. Of %d indicators%s: %s."
        .formatted(
            board.whole().words(), board.indicators(), optional, Board.counted(board.counts()));
  }

  static String waived(long number) {
    return number == 1
        ? "1 indicator is waived: it has its status, and its criterion does not ask for it."
        : "%d indicators are waived: they have their statuses, and their criteria do not ask for them."
            .formatted(number);
  }

  static String ownRatings(String summary) {
    return "Own ratings: " + summary + ".";
  }

  static String first(BoardPlan.First first) {
    String more =
        first.more() == 0
            ? ""
            : ", and %d more step%s".formatted(first.more(), first.more() == 1 ? "" : "s");
    return "%s%s. %s %s would be %s."
        .formatted(step(first.step()), more, first.id(), first.title(), first.to().words());
  }

  /** A step in a sentence. */
  private static String step(BoardPlan.Step step) {
    return step.ask() ? "Find out " + step.text() : capital(step.text());
  }

  static String what(BoardPlan.Step step) {
    return step.ask() ? "Find out" : "Do";
  }

  static String holds(Truth holds) {
    return switch (holds) {
      case TRUE -> "Yes";
      case FALSE -> "No";
      case UNKNOWN -> "Unknown";
    };
  }

  static String advice(String advice) {
    return "Advice: " + advice;
  }

  /** Which plans there are, in a line. */
  static String plan(BoardPlan plan) {
    return "%s %s".formatted(plan.id(), plan.title());
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
