package org.aqcp.report.metrics;

import java.util.List;
import java.util.Set;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.records.ImportedRecords;
import org.aqcp.metrics.records.ReadFile;
import org.aqcp.metrics.records.RecordCounts;

/**
 * What was read.
 *
 * @param files as the user named them
 * @param duplicates rows that repeat another one, which are left out
 * @param withoutPerson rows without an identifier, which are in no measure
 * @param absent columns that measures ask for and no file has, by name
 */
public record RecordsRead(
    List<String> files,
    long rows,
    long periods,
    long people,
    long duplicates,
    long withoutPerson,
    List<String> absent) {
  public RecordsRead {
    files = List.copyOf(files);
    absent = List.copyOf(absent);
  }

  /** What was read for measures that ask for these columns. */
  public static RecordsRead of(ImportedRecords records, Set<PeriodColumn> asked) {
    RecordCounts counts = records.counts();
    List<String> absent =
        asked.stream()
            .filter(column -> !records.present().contains(column))
            .map(PeriodColumn::name)
            .sorted()
            .toList();
    return new RecordsRead(
        records.files().stream().map(ReadFile::file).toList(),
        counts.rows(),
        counts.periods(),
        counts.people(),
        counts.duplicates(),
        counts.withoutPerson(),
        absent);
  }

  /** What was read to be checked. */
  public static RecordsRead of(ImportedRecords records) {
    return of(records, Set.of());
  }
}
