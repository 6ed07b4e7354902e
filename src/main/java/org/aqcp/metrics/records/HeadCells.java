package org.aqcp.metrics.records;

import java.util.ArrayList;
import java.util.List;

/** The cells of a header row. */
final class HeadCells {
  private HeadCells() {}

  static List<String> of(String row, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '"') {
        boolean doubled = quoted && i + 1 < row.length() && row.charAt(i + 1) == '"';
        i += doubled ? 1 : 0;
        quoted = doubled || !quoted;
        cell.append(doubled ? "\"" : "");
      } else if (c == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
