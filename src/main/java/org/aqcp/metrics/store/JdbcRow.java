package org.aqcp.metrics.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** The current row of a JDBC answer. */
record JdbcRow(ResultSet answer) implements StoredRow {
  /** What JDBC reads, or throws. */
  private interface Read<T> {
    T get() throws SQLException;
  }

  @Override
  public Optional<String> text(int column) {
    return Optional.ofNullable(get(() -> answer.getString(column)));
  }

  @Override
  public Optional<LocalDate> day(int column) {
    return Optional.ofNullable(get(() -> answer.getObject(column, LocalDate.class)));
  }

  @Override
  public Optional<BigDecimal> decimal(int column) {
    return Optional.ofNullable(get(() -> answer.getBigDecimal(column)));
  }

  @Override
  public Optional<Boolean> truth(int column) {
    boolean truth = get(() -> answer.getBoolean(column));
    return get(answer::wasNull) ? Optional.empty() : Optional.of(truth);
  }

  @Override
  public long count(int column) {
    return get(() -> answer.getLong(column));
  }

  private static <T> T get(Read<T> read) {
    try {
      return read.get();
    } catch (SQLException e) {
      throw new StoreFailed(e);
    }
  }
}
