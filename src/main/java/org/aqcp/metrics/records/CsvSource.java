package org.aqcp.metrics.records;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.metrics.store.SqlText;
import org.aqcp.metrics.store.StoreFailed;

/** A CSV file. The store guesses nothing about it. */
record CsvSource(RecordFile file, CsvHead head, Path link) implements RecordSource {
  static CsvSource of(RecordFile file, Path link) {
    return new CsvSource(file, CsvHead.read(file), link);
  }

  @Override
  public RecordFormat format() {
    return RecordFormat.CSV;
  }

  @Override
  public List<String> headers() {
    return head.cells();
  }

  @Override
  public String table() {
    String columns =
        IntStream.range(0, headers().size())
            .mapToObj(i -> "'" + RecordSource.column(i) + "': 'VARCHAR'")
            .collect(Collectors.joining(", ", "{", "}"));
    return "read_csv("
        + SqlText.text(link.toString())
        + ", auto_detect = false, header = true, delim = "
        + SqlText.text(String.valueOf(head.separator()))
        + ", quote = '\"', escape = '\"', strict_mode = true, null_padding = false"
        + ", compression = 'none', max_line_size = "
        + CsvRows.LONGEST_ROW
        + ", columns = "
        + columns
        + ")";
  }

  @Override
  public String text(int column) {
    return RecordSource.column(column);
  }

  @Override
  public RowLines lines() {
    return new CsvLines(file.path(), head.separator());
  }

  @Override
  public InvalidInput fault(StoreFailed failed) {
    return new CsvFault(file, head).find();
  }
}
