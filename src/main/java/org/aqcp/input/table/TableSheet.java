package org.aqcp.input.table;

import java.util.List;

/**
 * A sheet of a workbook, or a CSV file.
 *
 * @param name as the user sees it
 * @param place how problems name it, before the name of a cell
 * @param hidden whether the spreadsheet program does not show it
 * @param rows those in which something is
 * @param merged areas of cells that were merged into one
 */
public record TableSheet(
    String name, String place, boolean hidden, List<Row> rows, List<MergedCells> merged) {
  public TableSheet {
    rows = List.copyOf(rows);
    merged = List.copyOf(merged);
  }
}
