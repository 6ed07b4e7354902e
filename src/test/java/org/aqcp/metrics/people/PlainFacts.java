package org.aqcp.metrics.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What the measures ask about a period, in plain words. */
final class PlainFacts {
  private PlainFacts() {}

  /**
   * A participant under WIOA: more than self-service, and where hours of instruction are reported,
   * twelve of them.
   */
  static boolean participates(MadePeriod p) {
    boolean onlyReportable = p.yes("reportable-only").orElse(false);
    return !onlyReportable && p.number("contact-hours").orElse(12) >= 12;
  }

  static boolean left(MadePeriod p) {
    return p.isKnown("exit");
  }

  /** Left for a reason that nobody answers for: institution, health, death, foster care, crime. */
  static boolean leftForOtherReasons(MadePeriod p) {
    return p.is(
        "exit-reason",
        "institutionalized",
        "health",
        "deceased",
        "foster-care",
        "criminal-offender");
  }

  /** Came with a level of adult education, which is known and lower than college. */
  static boolean belowCollege(MadePeriod p) {
    return p.word("level-at-entry").map(level -> !level.equals("college")).orElse(false);
  }

  /** Came without a high school diploma, its equivalent, or anything that follows it. */
  static Reported lacksDiploma(MadePeriod p) {
    return Reported.of(
        p.word("education-at-entry")
            .map(highest -> highest.equals("none") || highest.equals("iep-certificate")));
  }

  /** On the day of entry, or later by no more than some years. */
  static boolean soonAfterEntry(MadePeriod p, String column, int years) {
    return soon(p.day(column), p.day("entry"), years);
  }

  /** On the day of exit, or later by no more than a year. */
  static boolean soonAfterExit(MadePeriod p, String column) {
    return soon(p.day(column), p.day("exit"), 1);
  }

  private static boolean soon(Optional<LocalDate> day, Optional<LocalDate> start, int years) {
    return day.isPresent()
        && start.isPresent()
        && !day.get().isBefore(start.get())
        && !day.get().isAfter(start.get().plusYears(years));
  }

  /** A dated credential of one of these kinds, at any time until a year after exit. */
  static boolean earned(MadePeriod p, String... kinds) {
    return credential(
        p, day -> p.day("exit").map(exit -> !day.isAfter(exit.plusYears(1))).orElse(false), kinds);
  }

  /** A credential of one of these kinds whose date is right. */
  static boolean credential(MadePeriod p, Function<LocalDate, Boolean> right, String... kinds) {
    for (int i = 1; i <= 3; i++) {
      boolean inTime = p.day("credential-" + i + "-date").map(right).orElse(false);
      if (inTime && p.is("credential-" + i, kinds)) {
        return true;
      }
    }
    return false;
  }

  /** Found in the wage records of states, of the federal government or of the military. */
  static Reported employed(MadePeriod p, int quarter) {
    String column = "employed-q" + quarter;
    return p.isKnown(column)
        ? Reported.of(p.is(column, "wage-records", "federal", "military"))
        : Reported.UNKNOWN;
  }

  static Reported paid(MadePeriod p, String column) {
    return Reported.of(p.cents(column).map(cents -> cents > 0));
  }

  /** Employed in this quarter in an industry that the pathway prepares for. */
  static Reported inTargetIndustry(MadePeriod p, int quarter) {
    return Reported.all(employed(p, quarter), Reported.of(industryFits(p, quarter)));
  }

  private static Optional<Boolean> industryFits(MadePeriod p, int quarter) {
    Optional<String> targets = p.word("target-industries");
    return p.word("industry-q" + quarter)
        .flatMap(code -> targets.map(codes -> startsWithOne(code, codes.split(" "))));
  }

  private static boolean startsWithOne(String code, String... starts) {
    for (String start : starts) {
      if (code.startsWith(start)) {
        return true;
      }
    }
    return false;
  }
}
