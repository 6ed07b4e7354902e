package org.aqcp.metrics.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whom a measure looks at.
 *
 * @param each whether each period counts, rather than the latest one of a person
 * @param who what a period must be
 * @param when which reporting periods it belongs to
 * @param months how much earlier than the reporting period that is
 */
record PlainBase(boolean each, Predicate<MadePeriod> who, PlainCohort when, int months) {
  static PlainBase people(Predicate<MadePeriod> who, PlainCohort when, int months) {
    return new PlainBase(false, who, when, months);
  }

  static PlainBase periods(Predicate<MadePeriod> who, PlainCohort when, int months) {
    return new PlainBase(true, who, when, months);
  }

  /** The periods of a person, in the order of the file, that count. */
  List<MadePeriod> of(List<MadePeriod> person, PlainDays reported) {
    PlainDays days = reported.earlier(months);
    List<MadePeriod> all = new ArrayList<>();
    for (MadePeriod period : person) {
      if (who.test(period) && when.places(period, days) && !isStillIn(period, person)) {
        all.add(period);
      }
    }
    return each || all.size() < 2 ? all : List.of(latest(all));
  }

  /**
   * Whether services began again within 90 days of an exit that the measure rests on, so that it
   * was none. Of periods that overlap, the one that ends last is the one that ends.
   */
  private boolean isStillIn(MadePeriod period, List<MadePeriod> person) {
    if (when != PlainCohort.LEFT) {
      return false;
    }
    LocalDate left = period.day("exit").orElseThrow();
    for (MadePeriod other : person) {
      boolean served = !other.yes("reportable-only").equals(Optional.of(true));
      boolean backInTime = ChronoUnit.DAYS.between(left, entry(other)) <= 90;
      if (other != period && served && backInTime && endsLater(other, period, person)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsLater(MadePeriod one, MadePeriod other, List<MadePeriod> person) {
    LocalDate end = one.day("exit").orElse(LocalDate.MAX);
    int order = end.compareTo(other.day("exit").orElseThrow());
    if (order != 0) {
      return order > 0;
    }
    int begun = entry(one).compareTo(entry(other));
    return begun == 0 ? person.indexOf(one) > person.indexOf(other) : begun > 0;
  }

  /** The one that was entered last; of several entered on one day, the last in the file. */
  private static MadePeriod latest(List<MadePeriod> periods) {
    MadePeriod latest = periods.get(0);
    for (MadePeriod period : periods) {
      if (!entry(period).isBefore(entry(latest))) {
        latest = period;
      }
    }
    return latest;
  }

  private static LocalDate entry(MadePeriod period) {
    return period.day("entry").orElseThrow();
  }
}
