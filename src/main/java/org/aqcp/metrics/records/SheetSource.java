package org.aqcp.metrics.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.table.Cell;
import org.aqcp.input.table.Row;
import org.aqcp.metrics.store.StoreFailed;

/**
 * The only sheet of an Excel workbook, written as CSV into the store's folder.
 *
 * @param csv the written file
 * @param rows the numbers of the sheet's rows
 */
record SheetSource(CsvSource csv, List<Integer> rows) implements RecordSource {
  private static final char COMMA = ',';

  /**
   * Reads the workbook and writes the file.
   *
   * @throws InvalidInput if it is no workbook, or not all of it can be read
   */
  static SheetSource of(RecordFile file, Path link) {
    List<Row> rows = RecordSheet.rows(file);
    List<String> headers = cells(rows.get(0), rows.get(0).cells().lastKey());
    RecordSheet.refuseWider(file, rows, headers.size());
    List<Row> records = rows.subList(1, rows.size());
    try (Writer csv = Files.newBufferedWriter(link)) {
      for (Row row : rows) {
        csv.write(line(cells(row, headers.size())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SheetSource(
        new CsvSource(file, new CsvHead(COMMA, headers), link),
        records.stream().map(Row::number).toList());
  }

  private static List<String> cells(Row row, int width) {
    return IntStream.rangeClosed(1, width)
        .mapToObj(i -> row.cells().getOrDefault(i, blank(i)).text())
        .toList();
  }

  private static Cell blank(int column) {
    return new Cell(0, column, "", "", "");
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.isEmpty() ? "" : '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(String.valueOf(COMMA), "", "\n"));
  }

  @Override
  public RecordFile file() {
    return csv.file();
  }

  @Override
  public RecordFormat format() {
    return RecordFormat.XLSX;
  }

  @Override
  public List<String> headers() {
    return csv.headers();
  }

  @Override
  public String table() {
    return csv.table();
  }

  @Override
  public String text(int column) {
    return csv.text(column);
  }

  @Override
  public RowLines lines() {
    return wanted ->
        wanted.stream()
            .filter(row -> row >= 1 && row <= rows.size())
            .collect(Collectors.toMap(row -> row, row -> (long) rows.get((int) (row - 1))));
  }

  @Override
  public InvalidInput fault(StoreFailed failed) {
    throw new IllegalStateException("a file that we wrote can be read", failed);
  }
}
