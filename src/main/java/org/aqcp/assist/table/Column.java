package org.aqcp.assist.table;

import java.util.List;

/**
 * A column of a sheet to fill in.
 *
 * @param question what is asked; empty if nothing is
 * @param among the only words that can be chosen; empty if any text can be written
 * @param number whether its values are whole numbers
 */
public record Column(String heading, String question, List<String> among, boolean number) {
  public Column {
    among = List.copyOf(among);
  }

  static Column text(String heading, String question) {
    return new Column(heading, question, List.of(), false);
  }
}
