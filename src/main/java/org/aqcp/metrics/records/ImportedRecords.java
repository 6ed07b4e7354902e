package org.aqcp.metrics.records;

import java.util.List;
import java.util.Set;
import org.aqcp.metrics.period.PeriodColumn;

/**
 * Records in a store: the table {@code periods}, and what is known of where it came from.
 *
 * @param read the columns that were read
 * @param present the columns that some file has
 */
public record ImportedRecords(
    List<ReadFile> files,
    RecordCounts counts,
    Set<PeriodColumn> read,
    Set<PeriodColumn> present,
    PersonDigests digests) {
  /** Whether a column was read, so that the store knows what could not be. */
  public boolean has(PeriodColumn column) {
    return read.contains(column) && present.contains(column);
  }

  public ReadFile file(int number) {
    return files.get(number - 1);
  }
}
