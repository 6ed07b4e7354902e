package org.aqcp.metrics.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.metrics.condition.DateSpan;
import org.aqcp.metrics.condition.PeriodRow;

/** Counts periods in memory: what the database does, on few of them. */
public final class MeasuredPeriods {
  private MeasuredPeriods() {}

  /** A period of a person, in the order of entry. */
  public record PersonPeriod(String person, PeriodRow row) {}

  /**
   * A period that counts, and where.
   *
   * @param index among all periods, from 0
   */
  public record Counted(int index, PersonPeriod period, PeriodStanding standing) {}

  /** The periods that stand for what a measure counts: one of each person, or all. */
  public static List<Counted> counted(
      MeasureDefinition measure, List<PersonPeriod> periods, DateSpan reporting) {
    MeasureLogic logic = measure.logic();
    Map<Object, Counted> chosen = new LinkedHashMap<>();
    for (int i = 0; i < periods.size(); i++) {
      PersonPeriod period = periods.get(i);
      Counted counted = new Counted(i, period, logic.standing(period.row().in(reporting)));
      Object unit = measure.counts() == CountedUnit.PEOPLE ? period.person() : i;
      chosen.merge(unit, counted, (before, now) -> rank(now) >= rank(before) ? now : before);
    }
    return new ArrayList<>(chosen.values());
  }

  private static int rank(Counted counted) {
    return counted.standing().isInBase() ? 2 : counted.standing().code();
  }

  /** How many stand where. */
  public static MeasureCounts counts(List<Counted> counted) {
    long[] standings = new long[PeriodStanding.values().length];
    counted.forEach(one -> standings[one.standing().code()]++);
    return MeasureCounts.of(standings);
  }
}
