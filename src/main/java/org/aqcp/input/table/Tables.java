package org.aqcp.input.table;

import java.util.List;
import org.aqcp.input.file.Origin;

/** The sheets of a workbook, or the CSV files of a folder. */
public record Tables(Origin origin, List<TableSheet> sheets) {
  public Tables {
    sheets = List.copyOf(sheets);
  }
}
