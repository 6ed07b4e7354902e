package org.aqcp.metrics.store;

/** Words and names as SQL writes them, so that nothing in them is read as SQL. */
public final class SqlText {
  private SqlText() {}

  /** A text in quotation marks. */
  public static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** A name of a table or column in quotation marks. */
  public static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
