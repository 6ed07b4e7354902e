package org.aqcp.metrics.records;

import java.util.List;
import java.util.TreeMap;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.table.Cell;
import org.aqcp.input.table.Row;
import org.aqcp.input.table.TableSheet;
import org.aqcp.input.table.WorkbookFile;

/** The sheet of a workbook that has the records: the only one that is visible and not empty. */
final class RecordSheet {
  private RecordSheet() {}

  /**
   * The rows of the sheet, the header first.
   *
   * @throws InvalidInput if there is no such sheet, or a cell of it cannot be used
   */
  static List<Row> rows(RecordFile file) {
    List<TableSheet> sheets =
        WorkbookFile.read(file.named(), file.path()).sheets().stream()
            .filter(sheet -> !sheet.hidden() && !sheet.rows().isEmpty())
            .toList();
    if (sheets.size() != 1) {
      throw new InvalidInput(
          sheets.isEmpty() ? RecordProblem.NO_RECORDS : InputProblem.INVALID_VALUE,
          file.named(),
          sheets.isEmpty() ? "the workbook is empty" : "the workbook has more than one sheet",
          sheets.isEmpty() ? "export it again" : "keep the one with the records");
    }
    TableSheet sheet = sheets.get(0);
    refuse(file, sheet);
    return sheet.rows();
  }

  private static void refuse(RecordFile file, TableSheet sheet) {
    Problems problems = new Problems(file.named());
    sheet
        .merged()
        .forEach(
            area ->
                add(
                    problems,
                    InputProblem.INVALID_VALUE,
                    area.row(),
                    area.column(),
                    "the cells " + area.area() + " are merged",
                    "unmerge them"));
    for (Row row : sheet.rows()) {
      for (Cell cell : row.cells().values()) {
        if (!cell.trouble().isEmpty()) {
          String name = Cell.name(cell.row(), cell.column());
          add(
              problems,
              InputProblem.INVALID_VALUE,
              cell.row(),
              cell.column(),
              "cell " + name + ": " + cell.trouble(),
              cell.hint());
        }
      }
    }
    problems.refuse();
  }

  /**
   * Refuses cells to the right of the header, which would otherwise be lost.
   *
   * @throws InvalidInput if there are any
   */
  static void refuseWider(RecordFile file, List<Row> rows, int width) {
    Problems problems = new Problems(file.named());
    for (Row row : rows) {
      for (Cell cell : new TreeMap<>(row.cells()).tailMap(width + 1).values()) {
        String name = Cell.name(cell.row(), cell.column());
        add(
            problems,
            RecordProblem.INVALID_ROW,
            cell.row(),
            cell.column(),
            "cell " + name + " is in a column without a header",
            "name the column in the first row");
      }
    }
    problems.refuse();
  }

  private static void add(
      Problems problems, ProblemKind kind, int row, int column, String message, String hint) {
    problems.add(new Problem(kind, problems.file(), new Place(row, column), message, hint));
  }
}
