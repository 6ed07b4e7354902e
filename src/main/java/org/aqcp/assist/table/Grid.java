package org.aqcp.assist.table;

import java.util.List;
import java.util.Map;

/**
 * A sheet to fill in, or filled in.
 *
 * @param title what is asked on it
 * @param rows the texts of the cells, empty where there is nothing
 * @param among words that can be chosen in the second column, by the index of the row
 * @param matters whether any rule looks at what it reports
 */
public record Grid(
    String name,
    String title,
    List<Column> columns,
    List<List<String>> rows,
    Map<Integer, List<String>> among,
    boolean matters) {
  public Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    among = Map.copyOf(among);
  }
}
