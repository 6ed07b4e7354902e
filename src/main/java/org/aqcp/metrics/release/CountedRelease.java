package org.aqcp.metrics.release;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All cells of a release as they are counted. This is never written anywhere. */
public record CountedRelease(ReleaseHead head, List<CountedCell> cells) {
  public CountedRelease {
    cells = List.copyOf(cells);
    Set<CellPlace> seen = new HashSet<>();
    for (CountedCell cell : cells) {
      head.check(cell.at());
      if (!seen.add(cell.at())) {
        throw new IllegalArgumentException("there are two cells " + cell.at());
      }
    }
  }
}
