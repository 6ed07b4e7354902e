package org.aqcp.metrics.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import org.aqcp.metrics.release.CellPlace;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.ReleaseHead;
import org.aqcp.metrics.release.ReleasedMeasure;
import org.aqcp.metrics.release.SubgroupKey;

/**
 * Which people a count is of: wherever this is the same, the count is the same.
 *
 * @param who the population, or the measure and part
 * @param period the identity of the period
 * @param date the day as of which they were counted
 */
public record PeopleKey(String who, SubgroupKey subgroup, String period, LocalDate date)
    implements Comparable<PeopleKey> {
  private static final Comparator<PeopleKey> ORDER =
      Comparator.comparing(PeopleKey::who)
          .thenComparing(PeopleKey::subgroup)
          .thenComparing(PeopleKey::period)
          .thenComparing(PeopleKey::date);

  /** The people that a cell of a release counts. */
  public static PeopleKey of(ReleaseHead head, CellPlace at, CountPart part) {
    ReleasedMeasure measure = head.measure(at.measure()).orElseThrow();
    String who =
        part == CountPart.DENOMINATOR
            ? measure.population()
            : measure.definition() + "#" + part.key();
    return new PeopleKey(who, at.subgroup(), at.period().identity(), head.date());
  }

  /** The same count of another subgroup. */
  public PeopleKey in(SubgroupKey other) {
    return new PeopleKey(who, other, period, date);
  }

  PeopleKey of(String other) {
    return new PeopleKey(other, subgroup, period, date);
  }

  @Override
  public int compareTo(PeopleKey other) {
    return ORDER.compare(this, other);
  }
}
