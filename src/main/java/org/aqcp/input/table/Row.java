package org.aqcp.input.table;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row in which some cell holds something.
 *
 * @param number from 1
 * @param hidden whether the spreadsheet program does not show it
 * @param cells by their columns
 */
public record Row(int number, boolean hidden, SortedMap<Integer, Cell> cells) {
  public Row {
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
  }
}
