package org.aqcp.metrics.records;

import java.util.List;
import java.util.StringJoiner;
import org.aqcp.metrics.period.PeriodColumn;

/**
 * The statement that reads a file into the table, in one scan that touches only the needed columns.
 *
 * @param number of the file in the run
 */
record ReadStatement(RecordSource source, FileColumns found, RecordTable table, int number) {
  private static final int LONGEST_UNREAD = 100;

  String sql() {
    return "INSERT INTO records SELECT "
        + outer()
        + " FROM (SELECT "
        + inner()
        + " FROM "
        + source.table()
        + ")";
  }

  /** Texts and values, so that each value is computed once. */
  private String inner() {
    StringJoiner all = new StringJoiner(", ");
    all.add("nullif(" + CellSql.trimmed(source.text(found.person())) + ", '') AS person");
    for (PeriodColumn column : kept()) {
      String text = source.text(found.columns().get(column).index());
      all.add(text + " AS t" + index(column));
      all.add(reading(column, text).value() + " AS v" + index(column));
    }
    return all.toString();
  }

  private String outer() {
    StringJoiner all = new StringJoiner(", ");
    all.add("person");
    all.add("CASE WHEN person IS NULL THEN " + RecordTable.WITHOUT_PERSON + " ELSE 1 END");
    all.add(String.valueOf(number));
    all.add("NULL");
    for (PeriodColumn column : table.kept()) {
      boolean here = found.columns().containsKey(column);
      all.add(here ? "v" + index(column) : "NULL");
      all.add(here ? unread(column) : "NULL");
    }
    return all.toString();
  }

  private String unread(PeriodColumn column) {
    String text = "t" + index(column);
    return "CASE WHEN v"
        + index(column)
        + " IS NULL AND "
        + text
        + " IS NOT NULL AND "
        + reading(column, text).left()
        + " THEN left("
        + text
        + ", "
        + LONGEST_UNREAD
        + ") END";
  }

  private CellSql reading(PeriodColumn column, String text) {
    FileColumn from = found.columns().get(column);
    return CellReading.of(column, from.words(), from.dates(), text);
  }

  private List<PeriodColumn> kept() {
    return table.kept().stream().filter(found.columns()::containsKey).toList();
  }

  private int index(PeriodColumn column) {
    return table.columns().indexOf(column);
  }
}
