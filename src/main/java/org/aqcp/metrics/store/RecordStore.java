package org.aqcp.metrics.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBDriver;

/**
 * A database of this run only, in a temporary folder that is removed when it is closed.
 *
 * <p>It is fenced: it reads only the files it was opened for and writes only in its folder; it
 * loads no extension and downloads nothing; and no statement can change that, since its settings
 * are locked.
 */
public final class RecordStore implements AutoCloseable {
  private static final String MEMORY = "1200MB";

  private final Path folder;
  private final Connection connection;

  private RecordStore(Path folder, Connection connection) {
    this.folder = folder;
    this.connection = connection;
  }

  /** A store that can read these files and no others. */
  public static RecordStore open(List<Path> readable) {
    try {
      Path folder = Files.createTempDirectory("aqcp-records-");
      RecordStore store = new RecordStore(folder, connect(folder));
      store.fence(readable);
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Connection connect(Path folder) {
    Properties settings = new Properties();
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("jdbc_stream_results", "true");
    try {
      return new DuckDBDriver().connect("jdbc:duckdb:" + folder.resolve("records.db"), settings);
    } catch (SQLException e) {
      throw new StoreFailed(e);
    }
  }

  /** The order matters: once external access is off, no path can be added. */
  private void fence(List<Path> readable) {
    execute("SET memory_limit=" + SqlText.text(MEMORY));
    execute("SET temp_directory=" + SqlText.text(folder.resolve("spill").toString()));
    // a row's number is then its place in the file, which costs nothing
    execute("SET preserve_insertion_order=true");
    // they save little here, and trying them takes a fifth of the time of reading
    execute("SET disabled_compression_methods='fsst,zstd'");
    execute("SET allowed_paths=" + list(readable));
    execute("SET allowed_directories=" + list(List.of(folder)));
    execute("SET enable_external_access=false");
    execute("SET lock_configuration=true");
  }

  private static String list(List<Path> paths) {
    return paths.stream()
        .map(path -> SqlText.text(path.toAbsolutePath().toString()))
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** Carries out a statement that answers nothing. A statement that failed is closed for good. */
  public void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new StoreFailed(e);
    }
  }

  /** The answer of a query whose question marks stand for these values, row by row. */
  public <T> List<T> query(String sql, List<?> values, Function<StoredRow, T> read) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      try (ResultSet answer = statement.executeQuery()) {
        List<T> rows = new ArrayList<>();
        while (answer.next()) {
          rows.add(read.apply(new JdbcRow(answer)));
        }
        return rows;
      }
    } catch (SQLException e) {
      throw new StoreFailed(e);
    }
  }

  /** A folder of the store's own for files it reads, such as a sheet turned into a table. */
  public Path folder() {
    return folder;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreFailed(e);
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
