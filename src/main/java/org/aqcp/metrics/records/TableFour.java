package org.aqcp.metrics.records;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;

/**
 * Reads Table 4 of the National Reporting System from a CSV file. Its columns go by their letters:
 * a header is {@code B}, {@code (B)} or {@code B Number of Participants}.
 */
public final class TableFour {
  private static final String NEEDED = "ABCEFG";

  private final Problems problems;
  private final Map<Character, Integer> columns = new HashMap<>();
  private int line;
  private List<String> cells = List.of();

  private TableFour(Problems problems) {
    this.problems = problems;
  }

  /**
   * The rows of a file.
   *
   * @throws InvalidInput if a column is missing, a cell is no count, or more gained than count
   */
  public static List<TableFourRow> read(Path file) {
    TextFile text = TextFile.read(file);
    return new TableFour(text.problems()).rows(text.text());
  }

  private List<TableFourRow> rows(String text) {
    List<TableFourRow> rows = new ArrayList<>();
    for (String each : text.lines().toList()) {
      line++;
      cells = HeadCells.of(each, ',');
      if (columns.isEmpty()) {
        head();
      } else if (!each.isBlank()) {
        rows.add(row());
      }
    }
    problems.refuse();
    if (rows.isEmpty()) {
      throw new InvalidInput(
          RecordProblem.NO_RECORDS, problems.file(), "the table has no rows", "export it again");
    }
    return rows;
  }

  private void head() {
    for (int i = 0; i < cells.size(); i++) {
      String header = cells.get(i).strip().toUpperCase(Locale.ROOT);
      if (header.matches("\\(?[A-O]\\)?(\\W.*)?")) {
        columns.putIfAbsent(header.charAt(header.charAt(0) == '(' ? 1 : 0), i);
      }
    }
    for (int i = 0; i < NEEDED.length(); i++) {
      char letter = NEEDED.charAt(i);
      if (!columns.containsKey(letter)) {
        problems.add(
            RecordProblem.MISSING_COLUMN,
            new Place(line, 1),
            "no header begins with the letter `" + letter + "` of the column",
            "call the columns by their letters in Table 4");
      }
    }
    problems.refuse();
  }

  private TableFourRow row() {
    TableFourRow row =
        new TableFourRow(text('A'), count('B'), count('C'), count('E'), count('F'), count('G'));
    if (row.excluded() > row.participants() || row.gains() > row.counted()) {
      problems.add(
          InputProblem.INVALID_VALUE,
          new Place(line, 1),
          "there are more gains or exclusions than participants",
          "compare the row with the table");
    }
    return row;
  }

  private String text(char letter) {
    int index = columns.get(letter);
    return index < cells.size() ? cells.get(index).strip() : "";
  }

  private long count(char letter) {
    String plain = text(letter).replace(",", "");
    if (plain.matches("[0-9]{1,9}")) {
      return Long.parseLong(plain);
    }
    problems.add(
        InputProblem.INVALID_VALUE,
        new Place(line, 1),
        "column " + letter + ": " + Words.quoted(text(letter)) + " is not a count",
        "write a whole number");
    return 0;
  }
}
