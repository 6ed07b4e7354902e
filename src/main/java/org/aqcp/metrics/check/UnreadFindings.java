package org.aqcp.metrics.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;
import org.aqcp.metrics.records.ImportedRecords;
import org.aqcp.metrics.records.UnreadCells;
import org.aqcp.metrics.store.RecordStore;

/** Counts the cells that could not be read, by column and reason, and codes by their value. */
record UnreadFindings(RecordStore store, ExampleRows examples) {
  /** Codes beyond these are counted together. */
  private static final int MOST_CODES = 20;

  List<DraftFinding> find(ImportedRecords records) {
    List<DraftFinding> found = new ArrayList<>();
    for (PeriodColumn column : PeriodColumns.all()) {
      if (records.has(column)) {
        UnreadCells.of(store, column, MOST_CODES)
            .forEach(cells -> found.add(finding(column, cells)));
      }
    }
    return found;
  }

  private DraftFinding finding(PeriodColumn column, UnreadCells cells) {
    return new DraftFinding(
        RecordRules.named(cells.reason().id()),
        Optional.of(column),
        cells.code(),
        cells.count(),
        examples.of(cells.condition(), cells.values()));
  }
}
