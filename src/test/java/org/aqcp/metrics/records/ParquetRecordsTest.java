package org.aqcp.metrics.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.metrics.period.PeriodColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetRecordsTest {
  @TempDir private Path folder;

  /** A Parquet file with the rows of a query. */
  private RecordFile parquet(String query) throws SQLException {
    Path file = folder.resolve("records.parquet");
    try (Connection store = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = store.createStatement()) {
      statement.execute("COPY (" + query + ") TO '" + file + "' (FORMAT parquet)");
    }
    return RecordFile.of(file);
  }

  @Test
  void typed_columns_are_read_like_text() throws SQLException {
    RecordFile file =
        parquet(
            """
            SELECT 17 AS "PIRL100", DATE '2024-01-31' AS "PIRL 900",
              TIMESTAMP '2024-02-28 13:00:00' AS pirl_901, 1::TINYINT AS p1602,
              999999.99::DOUBLE AS p1704, 12.5::FLOAT AS p1705, true AS "PIRL603",
              [1, 2] AS "a""); DROP TABLE records; --", 3::DOUBLE AS p1604
            UNION ALL SELECT 18, NULL, NULL, NULL, 12.345, NULL, false, NULL, NULL
            """);
    try (RecordsInStore read = RecordsInStore.read(RecordOptions.DEFAULT, List.of(file))) {
      assertThat(
              read.values(
                  "person,entry,exit,employed_q2,wages_q2,wages_q3,snap,employed_q3,line_no"))
          .containsExactly(
              "17|2024-01-31|2024-02-28|wage-records|null|12.50|true|military|1",
              "18|null|null|null|12.35|null|false|null|2");
      assertThat(read.imported().files().get(0).linesOf(List.of(2L))).containsEntry(2L, 2L);
      assertThat(read.unread("wages-q2")).containsExactly("999999.99");
    }
  }

  @Test
  void columns_with_lists_are_refused_if_they_are_needed() throws SQLException {
    RecordFile file = parquet("SELECT 1 AS person, {'a': 1} AS pathway, [1] AS entry");
    assertThatThrownBy(() -> RecordsInStore.read(RecordOptions.DEFAULT, List.of(file)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("has lists or structures in it");
    RecordFile other = parquet("SELECT 1 AS person, {'a': 1} AS pathway");
    Set<PeriodColumn> none = new HashSet<>();
    try (RecordsInStore read = RecordsInStore.read(RecordOptions.DEFAULT, List.of(other), none)) {
      assertThat(read.imported().counts().people()).isEqualTo(1);
    }
  }

  @Test
  void a_damaged_file_is_refused() throws SQLException, IOException {
    RecordFile file =
        parquet("SELECT i AS person, sha256(i::VARCHAR) AS pathway FROM range(100000) t(i)");
    try (RandomAccessFile bytes = new RandomAccessFile(file.path().toFile(), "rw")) {
      for (int at = 5_000; at < 400_000; at += 500) {
        bytes.seek(at);
        bytes.write(new byte[] {-1, 0, 7, 77});
      }
    }
    assertThatThrownBy(() -> RecordsInStore.read(RecordOptions.DEFAULT, List.of(file)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void rows_of_a_parquet_and_a_csv_file_are_periods_alike() throws SQLException, IOException {
    RecordFile parquet = parquet("SELECT 'a' AS person, DATE '2024-01-01' AS entry");
    Path csv = Files.writeString(folder.resolve("more.csv"), "person,sex,entry\na,1,20230101\n");
    try (RecordsInStore read =
        RecordsInStore.read(RecordOptions.DEFAULT, List.of(parquet, RecordFile.of(csv)))) {
      assertThat(read.values("file_no, line_no, period_no, sex"))
          .containsExactly("1|1|2|null", "2|2|1|male");
    }
  }
}
