package org.aqcp.metrics.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;
import org.aqcp.metrics.records.ImportedRecords;
import org.aqcp.metrics.store.RecordStore;

/** Checks records that were read: what could not be read, and what cannot be true together. */
public final class RecordCheck {
  private RecordCheck() {}

  /** The columns that a check reads. */
  public static Set<PeriodColumn> columns() {
    return new HashSet<>(PeriodColumns.all());
  }

  /**
   * The findings in records, the gravest first. A rule is passed over if a column that it needs is
   * in no file or was not read.
   *
   * @param today the day after which dates are in the future
   * @param examples how many rows of each finding are named
   */
  public static List<RecordFinding> of(
      RecordStore store, ImportedRecords records, LocalDate today, int examples) {
    ExampleRows rows = new ExampleRows(store, examples);
    List<DraftFinding> all = new ArrayList<>();
    all.addAll(new RowFindings(store, rows).find(records));
    all.addAll(new UnreadFindings(store, rows).find(records));
    all.addAll(new PeriodFindings(store, records, today, rows).find());
    all.addAll(new RepeatFindings(store, rows).find(records));
    all.sort(Comparator.comparing(DraftFinding::severity).thenComparing(DraftFinding::order));
    return FoundLines.of(all, records);
  }
}
