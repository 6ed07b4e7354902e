package org.aqcp.metrics.release;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that is published of a release; every output is made from it. */
public record PublishedRelease(ReleaseHead head, List<PublishedCell> cells) {
  public PublishedRelease {
    cells = List.copyOf(cells);
    Set<CellPlace> seen = new HashSet<>();
    for (PublishedCell cell : cells) {
      head.check(cell);
      if (!seen.add(cell.at())) {
        throw new IllegalArgumentException("there are two cells " + cell.at());
      }
    }
  }
}
