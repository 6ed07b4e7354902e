package org.aqcp.metrics.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.metrics.records.ImportedRecords;
import org.aqcp.metrics.store.RecordStore;

/** Finds rows that are no period, or of which it is doubtful whose they are. */
record RowFindings(RecordStore store, ExampleRows examples) {
  List<DraftFinding> find(ImportedRecords records) {
    List<DraftFinding> found = new ArrayList<>();
    add(found, "no-person", "period_no = -1", records.counts().withoutPerson());
    add(found, "duplicate-row", "period_no = 0", records.counts().duplicates());
    String rounded = "regexp_full_match(person, '[0-9](\\.[0-9]+)?[Ee]\\+[0-9]+')";
    add(found, "rounded-identifier", rounded, count(rounded));
    return found;
  }

  private void add(List<DraftFinding> found, String rule, String condition, long count) {
    if (count > 0) {
      found.add(
          new DraftFinding(
              RecordRules.named(rule),
              Optional.empty(),
              Optional.empty(),
              count,
              examples.of(condition, List.of())));
    }
  }

  private long count(String condition) {
    return store
        .query("SELECT count(*) FROM records WHERE " + condition, List.of(), row -> row.count(1))
        .get(0);
  }
}
