package org.aqcp.metrics.release;

import java.util.Comparator;

/** Where a cell is: the id of its measure, its period and its subgroup. */
public record CellPlace(String measure, ReleasePeriod period, SubgroupKey subgroup)
    implements Comparable<CellPlace> {
  private static final Comparator<CellPlace> ORDER =
      Comparator.comparing(CellPlace::measure)
          .thenComparing(place -> place.period().name())
          .thenComparing(CellPlace::subgroup);

  @Override
  public int compareTo(CellPlace other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return measure + ", " + period.name() + ", " + subgroup;
  }
}
