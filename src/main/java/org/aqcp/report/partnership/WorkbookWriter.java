package org.aqcp.report.partnership;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.assist.table.Column;
import org.aqcp.assist.table.Grid;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes sheets as an Excel workbook: a title, headings, questions, and rows to fill in, where
 * allowed words can be chosen. What people wrote is text: nothing in it is taken for a formula.
 */
public final class WorkbookWriter {
  private static final int HEADINGS = 1;
  private static final int QUESTIONS = 2;
  private static final int ROWS_TO_FILL = 200;
  private static final double NARROW = 18;
  private static final double WIDE = 30;
  private static final double WIDEST = 90;
  private static final double HIGH = 90;
  private static final String TEXT = "@";
  private static final String HEAD_FILL = "DCE6F1";
  private static final String QUESTION_COLOR = "595959";
  private static final String LESS = "BFBFBF";
  private static final String WORDS = "words";

  private final Map<String, Worksheet> sheets = new LinkedHashMap<>();
  private final Worksheet words;

  /** Where the allowed words are, by the words. */
  private final Map<List<String>, Range> choices = new HashMap<>();

  private WorkbookWriter(Workbook workbook, List<Grid> grids) {
    grids.forEach(grid -> sheets.put(grid.name(), workbook.newWorksheet(grid.name())));
    this.words = workbook.newWorksheet(WORDS);
  }

  /** Writes a workbook. */
  public static void write(List<Grid> grids, OutputStream to) throws IOException {
    try (Workbook workbook = new Workbook(to, "aqcp", "1.0")) {
      WorkbookWriter writer = new WorkbookWriter(workbook, grids);
      grids.forEach(grid -> writer.write(grid, writer.sheets.get(grid.name())));
      writer.words.setTabColor(LESS);
    }
  }

  private void write(Grid grid, Worksheet sheet) {
    sheet.value(0, 0, grid.title());
    sheet.style(0, 0).bold().fontSize(13).set();
    boolean asks = grid.columns().stream().anyMatch(column -> !column.question().isEmpty());
    int first = asks ? QUESTIONS + 1 : QUESTIONS;
    int last = first + grid.rows().size() + ROWS_TO_FILL;
    for (int i = 0; i < grid.columns().size(); i++) {
      head(grid.columns().get(i), i, asks, sheet);
      column(grid.columns().get(i), i, first, last, sheet);
    }
    for (int row = 0; row < grid.rows().size(); row++) {
      row(grid, row, first, sheet);
    }
    grid.among()
        .forEach((row, among) -> choose(sheet.range(first + row, 1, first + row, 1), among));
    if (!grid.matters()) {
      sheet.setTabColor(LESS);
    }
    sheet.freezePane(1, first);
  }

  private static void head(Column column, int at, boolean asks, Worksheet sheet) {
    sheet.value(HEADINGS, at, column.heading());
    sheet.style(HEADINGS, at).bold().fillColor(HEAD_FILL).set();
    if (asks) {
      sheet.value(QUESTIONS, at, column.question());
      sheet
          .style(QUESTIONS, at)
          .italic()
          .fontColor(QUESTION_COLOR)
          .wrapText(true)
          .verticalAlignment("top")
          .set();
      sheet.rowHeight(QUESTIONS, HIGH);
    }
  }

  private void column(Column column, int at, int first, int last, Worksheet sheet) {
    boolean answersBelow = column.question().isEmpty();
    double width = column.among().isEmpty() && !column.number() ? WIDE : NARROW;
    sheet.width(at, answersBelow && at == 2 ? WIDEST : width);
    if (!column.number()) {
      // or a spreadsheet program takes 2013-05 for the first of May
      sheet.range(first, at, last, at).style().format(TEXT).set();
    }
    choose(sheet.range(first, at, last, at), column.among());
  }

  private static void row(Grid grid, int row, int first, Worksheet sheet) {
    List<String> cells = grid.rows().get(row);
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i);
      if (!text.isEmpty() && grid.columns().get(i).number() && text.matches("\\d{1,9}")) {
        sheet.value(first + row, i, Integer.valueOf(text));
      } else if (!text.isEmpty()) {
        sheet.value(first + row, i, text);
      }
    }
  }

  private void choose(Range cells, List<String> among) {
    if (!among.isEmpty()) {
      cells
          .validateWithList(choices.computeIfAbsent(among, this::listed))
          .allowBlank(true)
          .errorStyle(DataValidationErrorStyle.STOP)
          .showErrorMessage(true)
          .errorTitle("Not an allowed word")
          .error("Choose one of the words in the list, or leave the cell empty.");
    }
  }

  private Range listed(List<String> among) {
    int column = choices.size();
    for (int i = 0; i < among.size(); i++) {
      words.value(i, column, among.get(i));
    }
    return words.range(0, column, among.size() - 1, column);
  }
}
