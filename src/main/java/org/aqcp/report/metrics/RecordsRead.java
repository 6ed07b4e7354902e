package org.aqcp.report.metrics;

import java.util.List;

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
}
