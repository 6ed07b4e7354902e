package org.aqcp.metrics.check;

import java.util.List;
import org.aqcp.metrics.store.RecordStore;

/** Finds the first rows with a finding. */
record ExampleRows(RecordStore store, int most) {
  /**
   * The first rows of all that were read for which a condition holds.
   *
   * @param condition in SQL of ours
   * @param values of its question marks
   */
  List<ExampleRow> of(String condition, List<?> values) {
    return store.query(
        "SELECT file_no, line_no, person FROM record_lines WHERE "
            + condition
            + " ORDER BY file_no, line_no LIMIT "
            + most,
        values,
        row -> new ExampleRow(Math.toIntExact(row.count(1)), row.count(2), row.text(3).orElse("")));
  }
}
