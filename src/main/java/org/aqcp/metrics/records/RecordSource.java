package org.aqcp.metrics.records;

import java.nio.file.Path;
import java.util.List;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.metrics.store.RecordStore;
import org.aqcp.metrics.store.StoreFailed;

/** A file of records as a table that the store can read. */
interface RecordSource {
  RecordFile file();

  RecordFormat format();

  /** The names of the columns as in the file. */
  List<String> headers();

  /**
   * The table in SQL. Its columns are c0, c1 and so on: no name of the file's is in a statement.
   */
  String table();

  /** A column's text in SQL. */
  String text(int column);

  /** Which line of the file each row is. */
  RowLines lines();

  /** What is wrong with the file, if the store could not read it. */
  InvalidInput fault(StoreFailed failed);

  /**
   * The file, linked or turned into a table in the store's folder.
   *
   * @param number of the file in the run, from 1
   * @throws InvalidInput if it is none of the formats
   */
  static RecordSource open(RecordFile file, RecordStore store, int number) {
    Path link = store.folder().resolve("file-" + number);
    return switch (FileKind.of(file)) {
      case PARQUET -> ParquetSource.of(file, FileLink.to(file, link), store);
      case XLSX -> SheetSource.of(file, link);
      case CSV -> CsvSource.of(file, FileLink.to(file, link));
    };
  }

  /** The name of a column in {@link #table()}. */
  static String column(int index) {
    return "c" + index;
  }
}
