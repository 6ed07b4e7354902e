package org.aqcp.metrics.condition;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.metrics.period.ColumnType;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;
import org.aqcp.metrics.store.RecordStore;
import org.aqcp.metrics.store.SqlText;

/** The table {@code periods} with rows that a test makes up. */
public final class PeriodTables {
  private static final int AT_ONCE = 2_000;

  private PeriodTables() {}

  /** A store with rows: the person, the number of the period, and what is known of it. */
  public static RecordStore of(List<Row> rows) {
    RecordStore store = RecordStore.open(List.of());
    fill(store, rows);
    return store;
  }

  /** A row to be. */
  public record Row(String person, int number, PeriodRow period) {}

  public static void fill(RecordStore store, List<Row> rows) {
    StringBuilder create =
        new StringBuilder(
            "CREATE OR REPLACE TABLE periods (person VARCHAR, period_no INTEGER, file_no INTEGER,"
                + " line_no BIGINT");
    columns()
        .forEach(
            column ->
                create
                    .append(", ")
                    .append(SqlText.name(column.stored()))
                    .append(' ')
                    .append(type(column.type())));
    store.execute(create.append(")").toString());
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      List<String> values = new ArrayList<>();
      for (int i = from; i < Math.min(rows.size(), from + AT_ONCE); i++) {
        values.add(values(rows.get(i), i));
      }
      store.execute("INSERT INTO periods VALUES " + String.join(", ", values));
    }
  }

  private static List<PeriodColumn> columns() {
    List<PeriodColumn> columns = new ArrayList<>(PeriodColumns.all());
    columns.add(PeriodColumns.NEXT_ENTRY);
    return columns;
  }

  private static String values(Row row, int line) {
    StringBuilder values = new StringBuilder("(" + SqlText.text(row.person()));
    values.append(", ").append(row.number()).append(", 1, ").append(line + 2);
    for (PeriodColumn column : columns()) {
      values
          .append(", ")
          .append(row.period().cell(column.name()).map(PeriodTables::literal).orElse("NULL"));
    }
    return values.append(")").toString();
  }

  private static String literal(Object value) {
    return value instanceof Boolean ? value.toString() : SqlText.text(value.toString());
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case TEXT, WORD -> "VARCHAR";
      case YES_NO -> "BOOLEAN";
      case DATE -> "DATE";
      case NUMBER, MONEY -> "DECIMAL(12,2)";
    };
  }
}
