package org.aqcp.metrics.check;

import java.util.List;
import java.util.Optional;
import org.aqcp.metrics.period.PeriodColumn;

/**
 * Something found in records.
 *
 * @param rule its id
 * @param message what is wrong, for readers
 * @param column the one it is about, if it is about one
 * @param value the code as in the file, shortened, if the column has codes: never anything that
 *     could tell who a person is
 * @param count in how many rows
 * @param examples the first rows, by file and line
 */
public record RecordFinding(
    String rule,
    FindingSeverity severity,
    String message,
    Optional<PeriodColumn> column,
    Optional<String> value,
    long count,
    List<RecordExample> examples) {
  public RecordFinding {
    examples = List.copyOf(examples);
  }
}
