package org.aqcp.shell.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.records.CodeEdition;
import org.aqcp.metrics.records.ColumnMapping;
import org.aqcp.metrics.records.DigestKey;
import org.aqcp.metrics.records.ImportedRecords;
import org.aqcp.metrics.records.RecordFile;
import org.aqcp.metrics.records.RecordImport;
import org.aqcp.metrics.records.RecordOptions;
import org.aqcp.metrics.store.RecordStore;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;

/** The files of records that a command line names, and how it says to read them. */
record RecordSources(List<RecordFile> files, RecordOptions options) {
  static final Argument RECORDS =
      Argument.of("RECORDS", "files with records of participants: CSV, Parquet or XLSX")
          .repeated()
          .completedBy(FileNames.ANY);

  static final Option COLUMNS =
      Option.of("columns", "FILE", "which columns of the records are which of ours")
          .completedBy(FileNames.ANY);

  static final Option HASH_KEY =
      Option.of("hash-key", "FILE", "a key of yours to hash identifiers with")
          .completedBy(FileNames.ANY);

  static final Option OLDER_CODES =
      Option.of("older-codes", "", "read codes as in the older edition of the participant record");

  static RecordSources of(Invocation invocation, Consumer<String> progress) {
    Optional<ColumnMapping> mapping =
        invocation.value(COLUMNS).map(file -> ColumnMapping.read(invocation.file(file)));
    List<RecordFile> files = new ArrayList<>();
    for (String named : invocation.values(RECORDS)) {
      files.add(RecordFile.of(invocation.file(named), mapping));
    }
    CodeEdition edition = invocation.isGiven(OLDER_CODES) ? CodeEdition.OLDER : CodeEdition.CURRENT;
    Optional<DigestKey> key =
        invocation.value(HASH_KEY).map(file -> DigestKey.read(invocation.file(file)));
    return new RecordSources(files, new RecordOptions(edition, key, progress));
  }

  /** Reads the needed columns into a store that is gone when the work is done. */
  <T> T read(Set<PeriodColumn> needed, BiFunction<RecordStore, ImportedRecords, T> work) {
    List<Path> paths = files.stream().map(RecordFile::path).toList();
    try (RecordStore store = RecordStore.open(paths)) {
      return work.apply(store, RecordImport.read(store, files, options, needed));
    }
  }
}
