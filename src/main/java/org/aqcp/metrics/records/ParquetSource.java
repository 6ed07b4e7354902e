package org.aqcp.metrics.records;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Words;
import org.aqcp.metrics.store.RecordStore;
import org.aqcp.metrics.store.SqlText;
import org.aqcp.metrics.store.StoreFailed;

/**
 * A Parquet file.
 *
 * @param types of the columns, as the store calls them
 */
record ParquetSource(RecordFile file, List<String> headers, List<String> types, Path link)
    implements RecordSource {
  private record ParquetColumn(String name, String type) {}

  /**
   * Reads which columns it has.
   *
   * @throws InvalidInput if it is damaged
   */
  static ParquetSource of(RecordFile file, Path link, RecordStore store) {
    try {
      List<ParquetColumn> columns =
          store.query(
              "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM " + read(link) + ")",
              List.of(),
              row -> new ParquetColumn(row.text(1).orElse(""), row.text(2).orElseThrow()));
      return new ParquetSource(
          file,
          columns.stream().map(ParquetColumn::name).toList(),
          columns.stream().map(ParquetColumn::type).toList(),
          link);
    } catch (StoreFailed failed) {
      throw damaged(file);
    }
  }

  @Override
  public RecordFormat format() {
    return RecordFormat.PARQUET;
  }

  private static String read(Path link) {
    return "read_parquet(" + SqlText.text(link.toString()) + ")";
  }

  @Override
  public String table() {
    return IntStream.range(0, headers.size())
        .mapToObj(RecordSource::column)
        .collect(Collectors.joining(", ", read(link) + " AS file(", ")"));
  }

  @Override
  public String text(int column) {
    String type = types.get(column);
    String name = RecordSource.column(column);
    if (type.endsWith("]") || type.matches("(STRUCT|MAP|UNION|VARIANT)\\b.*")) {
      throw new InvalidInput(
          InputProblem.INVALID_VALUE,
          file.named(),
          "the column " + Words.quoted(headers.get(column)) + " has lists or structures in it",
          "export it as plain values");
    }
    if (type.startsWith("TIMESTAMP")) {
      return "CAST(CAST(" + name + " AS DATE) AS VARCHAR)";
    }
    return type.equals("VARCHAR") ? name : "CAST(" + name + " AS VARCHAR)";
  }

  /** Rows have numbers, not lines. */
  @Override
  public RowLines lines() {
    return rows -> rows.stream().collect(Collectors.toMap(row -> row, row -> row));
  }

  @Override
  public InvalidInput fault(StoreFailed failed) {
    return damaged(file);
  }

  private static InvalidInput damaged(RecordFile file) {
    return new InvalidInput(
        InputProblem.UNREADABLE_FILE,
        file.named(),
        "the Parquet file is damaged or encrypted",
        "export it again");
  }
}
