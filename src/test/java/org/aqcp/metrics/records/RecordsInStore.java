package org.aqcp.metrics.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;
import org.aqcp.metrics.store.RecordStore;

/** Records that a test reads, and what the store then has. */
public record RecordsInStore(RecordStore store, ImportedRecords imported) implements AutoCloseable {
  public static RecordsInStore of(String... files) {
    return of(RecordOptions.DEFAULT, files);
  }

  /** Files with this content. */
  public static RecordsInStore of(RecordOptions options, String... files) {
    return read(options, written(files));
  }

  /** A file with this content, and the entries after exits. */
  public static RecordsInStore withNextEntries(String file) {
    return read(RecordOptions.DEFAULT, written(file), Set.of(PeriodColumns.NEXT_ENTRY));
  }

  private static List<RecordFile> written(String... files) {
    try {
      Path folder = Files.createTempDirectory("records-test-");
      List<RecordFile> all = new ArrayList<>();
      for (int i = 0; i < files.length; i++) {
        Path file = Files.writeString(folder.resolve("records-" + (i + 1) + ".csv"), files[i]);
        all.add(RecordFile.of(file));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files that are there, with all columns. */
  public static RecordsInStore read(RecordOptions options, List<RecordFile> files) {
    return read(options, files, new HashSet<>(PeriodColumns.all()));
  }

  public static RecordsInStore read(
      RecordOptions options, List<RecordFile> files, Set<PeriodColumn> needed) {
    RecordStore store = RecordStore.open(files.stream().map(RecordFile::path).toList());
    try {
      return new RecordsInStore(store, RecordImport.read(store, files, options, needed));
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** The rows of an answer, with the words {@code null}, and bars between cells. */
  public List<String> rows(String sql, int columns) {
    return store.query(
        sql,
        List.of(),
        row ->
            String.join(
                "|",
                IntStream.rangeClosed(1, columns)
                    .mapToObj(i -> row.text(i).orElse("null"))
                    .toList()));
  }

  /** The values of some columns in the order of the file. */
  public List<String> values(String columns) {
    String sql = "SELECT " + columns + " FROM periods ORDER BY file_no, line_no";
    return rows(sql, columns.split(",").length);
  }

  /** The texts of a column that could not be read. */
  public List<String> unread(String column) {
    String name = RecordTable.unread(PeriodColumns.named(column).orElseThrow());
    return rows(
        "SELECT " + name + " FROM records WHERE " + name + " IS NOT NULL ORDER BY rowid", 1);
  }

  @Override
  public void close() {
    store.close();
  }
}
