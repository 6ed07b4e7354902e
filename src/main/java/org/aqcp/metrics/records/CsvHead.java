package org.aqcp.metrics.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.ProblemKind;

/**
 * The header of a CSV file: its first row, which also tells what is between cells.
 *
 * @param separator a comma, semicolon, tab or vertical bar
 */
record CsvHead(char separator, List<String> cells) {
  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_CELLS = 5_000;
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  /**
   * Reads the first row.
   *
   * @throws InvalidInput if there is none, or it is not UTF-8 text
   */
  static CsvHead read(RecordFile file) {
    try (InputStream in = Files.newInputStream(file.path())) {
      String row = decoded(file, firstRow(file, in));
      char separator = separator(row);
      List<String> cells = HeadCells.of(row, separator);
      if (cells.size() > MOST_CELLS) {
        throw refused(
            file,
            InputProblem.TOO_LARGE,
            "the header has " + cells.size() + " columns",
            "up to 5,000 are read; check what separates the cells");
      }
      return new CsvHead(separator, cells);
    } catch (IOException e) {
      throw new InvalidInput(
          InputProblem.UNREADABLE_FILE,
          file.named(),
          "the file cannot be read",
          "check its permissions");
    }
  }

  /** Up to the first line break outside of quotation marks. */
  private static byte[] firstRow(RecordFile file, InputStream in) throws IOException {
    byte[] start = in.readNBytes(MOST_BYTES);
    refuseBinary(file, start);
    ByteArrayOutputStream row = new ByteArrayOutputStream();
    boolean quoted = false;
    for (byte c : start) {
      quoted ^= c == '"';
      if (!quoted && (c == '\n' || c == '\r')) {
        return row.toByteArray();
      }
      row.write(c);
    }
    if (start.length == MOST_BYTES || quoted) {
      throw refused(
          file,
          quoted ? RecordProblem.INVALID_ROW : InputProblem.TOO_LARGE,
          quoted ? RowFault.UNCLOSED_QUOTE.message() : "the header is longer than 1 MB",
          "check that the first line has the names of the columns");
    }
    return row.toByteArray();
  }

  private static void refuseBinary(RecordFile file, byte[] start) {
    if (start.length == 0) {
      throw new InvalidInput(
          RecordProblem.NO_RECORDS, file.named(), "the file is empty", "export it again");
    }
    boolean utf16 = start.length > 1 && (start[0] & start[1] & 0xFE) == 0xFE;
    if (utf16) {
      throw refused(file, InputProblem.NOT_TEXT, "the file is UTF-16 text", "save it as UTF-8");
    }
    int line = 1;
    for (byte c : start) {
      line += c == '\n' ? 1 : 0;
      if (c == 0) {
        throw new InvalidInput(
            new Problem(
                InputProblem.NOT_TEXT,
                file.named(),
                new Place(line, 1),
                "the file has NUL characters: it is binary, or UTF-16 text",
                "save it as a CSV file in UTF-8"));
      }
    }
  }

  private static String decoded(RecordFile file, byte[] row) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(row)).toString();
      String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (unmarked.isBlank()) {
        throw refused(
            file,
            RecordProblem.NO_RECORDS,
            "the first line is blank",
            "the first line must have the names of the columns");
      }
      return unmarked;
    } catch (CharacterCodingException e) {
      throw refused(
          file, InputProblem.NOT_TEXT, RowFault.NOT_UTF8.message(), RowFault.NOT_UTF8.hint());
    }
  }

  private static InvalidInput refused(
      RecordFile file, ProblemKind kind, String message, String hint) {
    return new InvalidInput(new Problem(kind, file.named(), new Place(1, 1), message, hint));
  }

  private static char separator(String row) {
    char best = ',';
    int most = HeadCells.of(row, best).size();
    for (char one : SEPARATORS) {
      int cells = HeadCells.of(row, one).size();
      best = cells > most ? one : best;
      most = Math.max(most, cells);
    }
    return best;
  }
}
