package org.aqcp.metrics.records;

import java.io.IOException;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.ProblemKind;

/** Finds the first row because of which a CSV file cannot be read. */
record CsvFault(RecordFile file, CsvHead head) {
  InvalidInput find() {
    try (CsvRows rows = new CsvRows(file.path(), head.separator())) {
      while (rows.next()) {
        if (rows.fault().isPresent()) {
          return refused(rows.fault().get(), rows.line());
        }
        if (rows.cells() != head.cells().size()) {
          return ragged(rows);
        }
      }
      return rows.otherLineEnd() > 0
          ? refused(
              RecordProblem.INVALID_ROW,
              place(rows.otherLineEnd()),
              "the line ends in another way than those before",
              "save the file again with one kind of line break")
          : unknown();
    } catch (IOException e) {
      return unknown();
    }
  }

  private InvalidInput refused(RowFault fault, long line) {
    ProblemKind kind =
        switch (fault) {
          case NOT_UTF8, NUL -> InputProblem.NOT_TEXT;
          case TOO_LONG -> InputProblem.TOO_LARGE;
          default -> RecordProblem.INVALID_ROW;
        };
    return refused(kind, place(line), fault.message(), fault.hint());
  }

  private InvalidInput ragged(CsvRows rows) {
    int most = head.cells().size();
    String cells = rows.cells() + (rows.cells() == 1 ? " cell" : " cells");
    return refused(
        RecordProblem.INVALID_ROW,
        place(rows.line()),
        "the row has " + cells + ", the header " + most,
        rows.cells() < most
            ? "add the cells that are missing, even if they are empty"
            : "put cells with separators in them in quotation marks");
  }

  private InvalidInput unknown() {
    return refused(
        RecordProblem.INVALID_ROW,
        Place.NOWHERE,
        "the file cannot be read as CSV",
        "export it again, with quotation marks around every text");
  }

  private static Place place(long line) {
    return new Place((int) Math.min(line, Integer.MAX_VALUE), 1);
  }

  private InvalidInput refused(ProblemKind kind, Place place, String message, String hint) {
    return new InvalidInput(new Problem(kind, file.named(), place, message, hint));
  }
}
