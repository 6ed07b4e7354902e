package org.aqcp.report.partnership;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as an Excel workbook of one sheet. What people wrote is text: nothing in it is
 * taken for a formula.
 */
public final class TableWorkbook {
  private static final String HEAD_FILL = "DCE6F1";
  private static final String TEXT = "@";

  private TableWorkbook() {}

  /**
   * Writes a workbook.
   *
   * @param widths of the columns, in characters
   * @param rows the head and the others, each with a cell for every column
   */
  public static void write(
      String name, List<Double> widths, List<List<String>> rows, OutputStream to)
      throws IOException {
    try (Workbook workbook = new Workbook(to, "aqcp", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(name);
      for (int column = 0; column < widths.size(); column++) {
        sheet.width(column, widths.get(column));
        for (int row = 0; row < rows.size(); row++) {
          sheet.value(row, column, rows.get(row).get(column));
          sheet.style(row, column).format(TEXT).wrapText(true).verticalAlignment("top").set();
        }
        sheet.style(0, column).bold().fillColor(HEAD_FILL).set();
      }
      sheet.freezePane(0, 1);
    }
  }
}
