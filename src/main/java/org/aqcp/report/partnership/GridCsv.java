package org.aqcp.report.partnership;

import java.util.List;
import org.aqcp.assist.table.Column;
import org.aqcp.assist.table.Grid;
import org.aqcp.report.safe.CsvText;

/** Writes a sheet as a CSV file: headings, questions, and the rows that there are. */
public final class GridCsv {
  /** Spreadsheet programs take a file without it for one in an older encoding. */
  private static final String UTF_8 = "\uFEFF";

  private GridCsv() {}

  public static String of(Grid grid) {
    StringBuilder text = new StringBuilder(UTF_8);
    text.append(CsvText.row(grid.columns().stream().map(Column::heading).toList()));
    List<String> questions = grid.columns().stream().map(Column::question).toList();
    if (questions.stream().anyMatch(question -> !question.isEmpty())) {
      text.append(CsvText.row(questions));
    }
    grid.rows().forEach(row -> text.append(CsvText.row(row)));
    return text.toString();
  }
}
