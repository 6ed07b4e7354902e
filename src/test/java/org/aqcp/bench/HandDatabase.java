package org.aqcp.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;

/** DuckDB as somebody would use it by hand, with the memory and the threads that aqcp gives it. */
final class HandDatabase implements AutoCloseable {
  final Connection connection;

  HandDatabase() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    execute("SET memory_limit='1200MB'");
    execute("SET threads=2");
    execute("SET temp_directory='" + System.getProperty("java.io.tmpdir") + "'");
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  void toParquet(Path csv, Path parquet) throws SQLException {
    execute("COPY (SELECT * FROM " + reading(csv) + ") TO '" + parquet + "' (FORMAT parquet)");
  }

  /** How to read a file: somebody who knows it gives the types, so that none are guessed. */
  static String reading(Path file) {
    if (file.toString().endsWith(".parquet")) {
      return "read_parquet('" + file + "')";
    }
    String columns =
        PeriodColumns.all().stream()
            .map(column -> ", '" + column.stored() + "': '" + type(column) + "'")
            .collect(Collectors.joining());
    return "read_csv('"
        + file
        + "', header=true, auto_detect=false, delim=',', quote='\"', escape='\"',"
        + " columns={'person': 'VARCHAR'"
        + columns
        + "})";
  }

  private static String type(PeriodColumn column) {
    return switch (column.type()) {
      case DATE -> "DATE";
      case NUMBER -> "INTEGER";
      case MONEY -> "DECIMAL(9,2)";
      case TEXT, WORD, YES_NO -> "VARCHAR";
    };
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
