package org.aqcp.metrics.records;

import java.util.Map;
import java.util.SortedSet;

/** Knows which lines of a file its rows are. */
public interface RowLines {
  /**
   * The lines of some rows.
   *
   * @param rows from 1, without the header
   */
  Map<Long, Long> of(SortedSet<Long> rows);
}
