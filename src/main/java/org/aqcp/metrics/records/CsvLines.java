package org.aqcp.metrics.records;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;

/**
 * The lines of rows of a CSV file, in which cells may have line breaks and lines may be blank.
 * Found by going through the file once more, since only findings need them.
 */
record CsvLines(Path file, char separator) implements RowLines {
  @Override
  public Map<Long, Long> of(SortedSet<Long> rows) {
    Map<Long, Long> lines = new HashMap<>();
    if (rows.isEmpty()) {
      return lines;
    }
    try (CsvRows all = new CsvRows(file, separator)) {
      long row = -1;
      while (row < rows.last() && all.next()) {
        row++;
        if (rows.contains(row)) {
          lines.put(row, all.line());
        }
      }
    } catch (IOException movedAway) {
      rows.forEach(row -> lines.putIfAbsent(row, row + 1));
    }
    return lines;
  }
}
