package org.aqcp.metrics.records;

import org.aqcp.metrics.store.SqlText;

/**
 * How a cell is read, in SQL.
 *
 * @param value the cell's value, or NULL where nothing is known
 * @param left whether text without a value is kept for findings; asked only where the value is NULL
 *     and the text is not
 */
record CellSql(String value, String left) {
  /** What people leave around a value without meaning it. */
  private static final String BLANKS = "' ' || chr(9) || chr(10) || chr(13) || chr(160)";

  /** Text without blanks around it. */
  static String trimmed(String text) {
    return "trim(" + text + ", " + BLANKS + ")";
  }

  /** That text is blank. */
  static String isBlank(String text) {
    return "(" + text + " = '' OR " + trimmed(text) + " = '')";
  }

  /** Text that can stand between quotation marks of SQL, as a list. */
  static String texts(Iterable<String> texts) {
    StringBuilder list = new StringBuilder();
    for (String text : texts) {
      list.append(list.isEmpty() ? "" : ",").append(SqlText.text(text));
    }
    return list.toString();
  }
}
