package org.aqcp.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Answers {@code bench/records/measures.sql} for a file of records: a line for each measure and
 * group, with the numerator or the median, and the denominator. Numbers are separated by tabs.
 */
final class MeasuresByHand {
  private static final int FIRST = 4;

  private MeasuresByHand() {}

  /** Arguments: the file with the statements, and the records. */
  public static void main(String[] arguments) throws IOException, SQLException {
    String[] statements = Files.readString(Path.of(arguments[0])).strip().split(";\\s*\n", -1);
    try (HandDatabase database = new HandDatabase();
        Statement last = database.connection.createStatement()) {
      String reading = HandDatabase.reading(Path.of(arguments[1]));
      database.execute("CREATE VIEW source AS SELECT * FROM " + reading);
      for (int i = 0; i < statements.length - 1; i++) {
        database.execute(statements[i]);
      }
      try (ResultSet answer = last.executeQuery(statements[statements.length - 1])) {
        print(answer);
      }
    }
  }

  private static void print(ResultSet answer) throws SQLException {
    ResultSetMetaData columns = answer.getMetaData();
    while (answer.next()) {
      String group = group(answer);
      for (int i = FIRST; i < columns.getColumnCount(); i += 2) {
        String measure = columns.getColumnName(i).replace(" of", "");
        String value =
            columns.getColumnName(i + 1).endsWith("median")
                ? dollars(answer.getDouble(i + 1))
                : answer.getString(i + 1);
        System.out.println(String.join("\t", measure, group, value, answer.getString(i)));
      }
    }
  }

  /** All are grouped by neither, each bit of the level says by which not. */
  private static String group(ResultSet answer) throws SQLException {
    return switch (answer.getInt("level")) {
      case 1 -> "sex " + answer.getString("sex");
      case 2 -> "pathway " + answer.getString("pathway");
      default -> "all";
    };
  }

  private static String dollars(double value) {
    return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
