package org.aqcp.metrics.records;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.aqcp.metrics.period.PeriodColumn;

/**
 * A file that was read.
 *
 * @param file as the user named it
 * @param number of the file in the run, from 1: {@code file_no} in the store
 * @param rows without the header
 * @param headers of the columns that were read or could have been
 * @param ignored the headers of the other columns
 * @param first the {@code line_no} of its first row
 */
public record ReadFile(
    String file,
    int number,
    RecordFormat format,
    long rows,
    Map<PeriodColumn, String> headers,
    List<String> ignored,
    int first,
    RowLines lines) {
  /**
   * The lines of rows. {@code line_no} counts rows, and is the line unless cells have line breaks
   * or lines are blank; this goes through the file to find out.
   *
   * @param rows values of {@code line_no}
   */
  public Map<Long, Long> linesOf(Collection<Long> rows) {
    TreeSet<Long> numbers = new TreeSet<>();
    rows.forEach(row -> numbers.add(row - first + 1));
    Map<Long, Long> found = new HashMap<>();
    lines.of(numbers).forEach((row, line) -> found.put(row + first - 1, line));
    return found;
  }
}
