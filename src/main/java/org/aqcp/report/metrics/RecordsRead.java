package org.aqcp.report.metrics;

import java.util.List;
import org.aqcp.metrics.records.ImportedRecords;
import org.aqcp.metrics.records.ReadFile;
import org.aqcp.metrics.records.RecordCounts;

/**
 * What was read.
 *
 * @param files as the user named them
 * @param duplicates rows that repeat another one, which are left out
 * @param withoutPerson rows without an identifier, which are in no measure
 * @param uncomputed measures that the records say nothing about, each with the columns that it
 *     would need
 */
public record RecordsRead(
    List<String> files,
    long rows,
    long periods,
    long people,
    long duplicates,
    long withoutPerson,
    List<String> uncomputed) {
  public RecordsRead {
    files = List.copyOf(files);
    uncomputed = List.copyOf(uncomputed);
  }

  /**
   * What was read for measures.
   *
   * @param uncomputed the measures that the records say nothing about
   */
  public static RecordsRead of(ImportedRecords records, List<String> uncomputed) {
    RecordCounts counts = records.counts();
    return new RecordsRead(
        records.files().stream().map(ReadFile::file).toList(),
        counts.rows(),
        counts.periods(),
        counts.people(),
        counts.duplicates(),
        counts.withoutPerson(),
        uncomputed);
  }

  /** What was read to be checked. */
  public static RecordsRead of(ImportedRecords records) {
    return of(records, List.of());
  }
}
