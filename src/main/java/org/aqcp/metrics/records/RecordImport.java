package org.aqcp.metrics.records;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.store.RecordStore;
import org.aqcp.metrics.store.StoreFailed;

/** Reads files of records into a store. */
public final class RecordImport {
  private final RecordStore store;
  private final RecordOptions options;
  private final List<RecordSource> sources = new ArrayList<>();
  private final List<FileColumns> found = new ArrayList<>();

  private RecordImport(RecordStore store, RecordOptions options) {
    this.store = store;
    this.options = options;
  }

  /**
   * Reads files into the table {@code periods} of a store: {@code person} (the identifier as in the
   * file, which must be shown as its digest only), {@code period_no} (from 1 by entry within a
   * person), {@code file_no}, {@code line_no}, and the needed columns with entry and exit.
   *
   * @param store opened for the paths of these files, with no such table yet
   * @param needed the columns to read; others are not even looked at
   * @throws InvalidInput if a file cannot be read as a whole: nothing is skipped
   */
  public static ImportedRecords read(
      RecordStore store, List<RecordFile> files, RecordOptions options, Set<PeriodColumn> needed) {
    RecordImport all = new RecordImport(store, options);
    files.forEach(all::open);
    return all.read(RecordTable.of(needed, all.present()));
  }

  private void open(RecordFile file) {
    RecordSource source = RecordSource.open(file, store, sources.size() + 1);
    sources.add(source);
    found.add(FileColumns.of(file, source.headers(), options.edition()));
  }

  private Set<PeriodColumn> present() {
    Set<PeriodColumn> present = new HashSet<>();
    found.forEach(columns -> present.addAll(columns.columns().keySet()));
    return present;
  }

  private ImportedRecords read(RecordTable table) {
    store.execute(table.create());
    List<ReadFile> files = new ArrayList<>();
    StringBuilder line = new StringBuilder("rowid + CASE file_no");
    long before = 0;
    for (int i = 0; i < sources.size(); i++) {
      ReadFile file = read(i, table, before);
      line.append(" WHEN ").append(i + 1).append(" THEN ").append(file.first() - before);
      before += file.rows();
      files.add(file);
    }
    options.progress().accept("numbering periods");
    long later = new RepeatedPeople(store, sources, table).number();
    line.append(" END");
    store.execute(table.lines(line.toString()));
    store.execute(table.view(line.toString()));
    return new ImportedRecords(
        files,
        counts(before, later),
        Set.copyOf(table.columns()),
        table.present(),
        PersonDigests.of(options.key()));
  }

  private ReadFile read(int index, RecordTable table, long before) {
    RecordSource source = sources.get(index);
    options.progress().accept("reading " + Path.of(source.file().named()).getFileName());
    try {
      store.execute(new ReadStatement(source, found.get(index), table, index + 1).sql());
    } catch (StoreFailed failed) {
      throw source.fault(failed);
    }
    long rows = count("SELECT count(*) FROM records") - before;
    if (rows == 0) {
      throw new InvalidInput(
          RecordProblem.NO_RECORDS,
          source.file().named(),
          "the file has no records, only a header",
          "export it again");
    }
    if (options.key().isEmpty()) {
      SocialSecurityNumbers.refuse(store, source.file(), index + 1);
    }
    Map<PeriodColumn, String> headers = new HashMap<>();
    found.get(index).columns().forEach((column, from) -> headers.put(column, from.header()));
    return new ReadFile(
        source.file().named(),
        index + 1,
        source.format(),
        rows,
        headers,
        found.get(index).ignored(),
        source.format() == RecordFormat.PARQUET ? 1 : 2,
        source.lines());
  }

  private RecordCounts counts(long rows, long later) {
    long without = count(rowsWith(RecordTable.WITHOUT_PERSON));
    long duplicates = count(rowsWith(RecordTable.DUPLICATE));
    long periods = rows - without - duplicates;
    return new RecordCounts(rows, without, duplicates, periods, periods - later);
  }

  private static String rowsWith(int number) {
    return "SELECT count(*) FROM records WHERE period_no = " + number;
  }

  private long count(String sql) {
    return store.query(sql, List.of(), row -> row.count(1)).get(0);
  }
}
