package org.aqcp.metrics.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;
import org.aqcp.metrics.store.SqlText;

/**
 * The table that files are read into, row by row in their order, and the view of it that is called
 * {@code periods}.
 *
 * @param columns that the run needs
 * @param present those that some file has, the others are NULL
 */
record RecordTable(List<PeriodColumn> columns, Set<PeriodColumn> present) {
  /** What {@code period_no} is in rows that are no period. */
  static final int WITHOUT_PERSON = -1;

  static final int DUPLICATE = 0;

  private static final String REPORTABLE_ONLY = "reportable-only";

  static RecordTable of(Set<PeriodColumn> needed, Set<PeriodColumn> present) {
    List<PeriodColumn> columns = new ArrayList<>();
    boolean next = needed.contains(PeriodColumns.NEXT_ENTRY);
    for (PeriodColumn column : PeriodColumns.all()) {
      boolean forNext = next && column.name().equals(REPORTABLE_ONLY);
      if (isAlwaysKept(column) || forNext || needed.contains(column)) {
        columns.add(column);
      }
    }
    if (next) {
      columns.add(PeriodColumns.NEXT_ENTRY);
    }
    Set<PeriodColumn> there = new HashSet<>(present);
    there.add(PeriodColumns.NEXT_ENTRY);
    return new RecordTable(columns, there);
  }

  /** Periods are told apart by them. */
  private static boolean isAlwaysKept(PeriodColumn column) {
    return column.name().equals("entry") || column.name().equals("exit");
  }

  /** Whether the entries after exits are needed. */
  boolean hasNextEntries() {
    return columns.contains(PeriodColumns.NEXT_ENTRY);
  }

  /** The columns that are both needed and there, with entry and exit in any case. */
  List<PeriodColumn> kept() {
    return columns.stream()
        .filter(column -> present.contains(column) || isAlwaysKept(column))
        .filter(column -> !column.equals(PeriodColumns.NEXT_ENTRY))
        .toList();
  }

  /** The name of the column with the text that could not be read. */
  static String unread(PeriodColumn column) {
    return SqlText.name(column.stored() + " unread");
  }

  String create() {
    StringBuilder sql =
        new StringBuilder(
            "CREATE TABLE records (person VARCHAR, period_no INTEGER, file_no INTEGER,"
                + " next_entry DATE");
    for (PeriodColumn column : kept()) {
      String name = SqlText.name(column.stored());
      sql.append(", ").append(name).append(' ').append(CellReading.type(column));
      sql.append(", ").append(unread(column)).append(" VARCHAR");
    }
    return sql.append(")").toString();
  }

  /**
   * The view of all periods.
   *
   * @param line the number of a row's line in SQL
   */
  String view(String line) {
    StringBuilder sql =
        new StringBuilder("CREATE VIEW periods AS SELECT person, period_no, file_no, ");
    sql.append(line).append(" AS line_no");
    for (PeriodColumn column : columns) {
      String name = SqlText.name(column.stored());
      String value =
          present.contains(column) ? name : "CAST(NULL AS " + CellReading.type(column) + ")";
      sql.append(", ").append(value).append(" AS ").append(name);
    }
    return sql.append(" FROM records WHERE period_no > 0").toString();
  }

  /** Fills the entries after exits, of people who have several periods. */
  String nextEntries(String repeated) {
    boolean told = kept().stream().anyMatch(column -> column.name().equals(REPORTABLE_ONLY));
    return "UPDATE records SET next_entry = next FROM (SELECT rowid AS row, min("
        + (told ? "CASE WHEN reportable_only IS TRUE THEN NULL ELSE entry END" : "entry")
        + ") OVER (PARTITION BY person ORDER BY exit NULLS LAST, period_no ROWS BETWEEN 1 FOLLOWING"
        + " AND UNBOUNDED FOLLOWING) AS next FROM records WHERE "
        + repeated
        + ") AS later WHERE records.rowid = later.row AND next IS NOT NULL";
  }

  /** The view of all rows with the number of their lines, for findings. */
  String lines(String line) {
    return "CREATE VIEW record_lines AS SELECT rowid AS row_id, *, "
        + line
        + " AS line_no FROM records";
  }
}
