package org.aqcp.metrics.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.metrics.period.PeriodColumns;
import org.aqcp.metrics.records.ImportedRecords;
import org.aqcp.metrics.store.RecordStore;

/** Compares the periods of people who have several. */
record RepeatFindings(RecordStore store, ExampleRows examples) {
  private static final int DAYS = 90;

  List<DraftFinding> find(ImportedRecords records) {
    List<DraftFinding> found = new ArrayList<>();
    if (records.counts().periods() == records.counts().people()) {
      return found;
    }
    store.execute(
        "CREATE TEMP TABLE following AS SELECT row, entry, left_before, entry_before FROM"
            + " (SELECT rowid AS row, period_no, entry, lag(exit) OVER periods_before AS"
            + " left_before, lag(entry) OVER periods_before AS entry_before FROM records WHERE"
            + " period_no > 0 AND person IN (SELECT person FROM records WHERE period_no = 2)"
            + " WINDOW periods_before AS (PARTITION BY person ORDER BY period_no))"
            + " WHERE period_no > 1 AND entry IS NOT NULL AND entry_before IS NOT NULL");
    add(found, "overlapping-periods", "(left_before IS NULL OR entry <= left_before)");
    add(
        found,
        "returned-within-90-days",
        "entry > left_before AND entry <= left_before + INTERVAL " + DAYS + " DAY");
    store.execute("DROP TABLE following");
    return found;
  }

  private void add(List<DraftFinding> found, String rule, String condition) {
    String rows = "SELECT row FROM following WHERE " + condition;
    long count =
        store.query("SELECT count(*) FROM (" + rows + ")", List.of(), row -> row.count(1)).get(0);
    if (count > 0) {
      List<ExampleRow> first = examples.of("row_id IN (" + rows + ")", List.of());
      found.add(
          new DraftFinding(
              RecordRules.named(rule),
              PeriodColumns.named("entry"),
              Optional.empty(),
              count,
              first));
    }
  }
}
