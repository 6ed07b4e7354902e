package org.aqcp.report.safe;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 wants them, which no spreadsheet takes for formulas. */
public final class CsvText {
  private CsvText() {}

  /** One row, with its end of line. */
  public static String row(List<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String line = PrintableText.of(text).strip();
    // what begins like this may be read as a formula, even within quotation marks
    String plain = line.matches("'*[=+\\-@|%].*") ? "'" + line : line;
    return plain.matches(".*[\",;'].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}
