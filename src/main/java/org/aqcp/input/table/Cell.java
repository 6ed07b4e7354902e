package org.aqcp.input.table;

/**
 * A cell that holds something, as text: dates as 2014-06-30, shares as whole percents, yes and no.
 *
 * @param row from 1
 * @param column from 1
 * @param trouble why its text cannot be used: a message; empty if it can be used
 * @param hint what to do about that
 */
public record Cell(int row, int column, String text, String trouble, String hint) {
  private static final int LETTERS = 26;

  static Cell of(int row, int column, String text) {
    return new Cell(row, column, text, "", "");
  }

  static Cell unusable(int row, int column, String trouble, String hint) {
    return new Cell(row, column, "", trouble, hint);
  }

  /** What spreadsheets call a cell, such as {@code C5}. */
  public static String name(int row, int column) {
    return letters(column) + row;
  }

  /** What spreadsheets call a column, such as {@code AB}. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }

  /** The number of a column with letters such as {@code AB}; 0 if they are none. */
  static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length() && i < 3; i++) {
      char c = letters.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * LETTERS + c - 'A' + 1;
    }
    return column;
  }
}
