package org.aqcp.input.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aqcp.input.file.Origin;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;

/** Reads a folder of CSV files: each is a sheet. */
public final class CsvFolder {
  private static final String ENDING = ".csv";
  private static final int MOST_FILES = 200;

  private CsvFolder() {}

  /**
   * Reads the CSV files in a folder.
   *
   * @param named as the user named it
   * @throws InvalidInput if there is none, or one cannot be read
   */
  public static Tables read(String named, Path folder) {
    List<TableSheet> sheets = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (Path file : files(named, folder)) {
      String name = file.getFileName().toString();
      TextFile text = TextFile.read(file, Path.of(named, name).toString());
      all.append(name).append('\n').append(text.text());
      sheets.add(sheet(name, text));
    }
    if (sheets.isEmpty()) {
      throw new InvalidInput(
          InputProblem.UNREADABLE_FILE,
          named,
          "no CSV file is in this folder",
          "choose the folder with `about.csv`");
    }
    return new Tables(Origin.of(named, all.toString().getBytes(StandardCharsets.UTF_8)), sheets);
  }

  private static List<Path> files(String named, Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all =
          files
              .filter(file -> isCsv(file.getFileName().toString()) && Files.isRegularFile(file))
              .sorted()
              .limit(MOST_FILES + 1L)
              .toList();
      if (all.size() > MOST_FILES) {
        throw new InvalidInput(
            InputProblem.TOO_LARGE,
            named,
            "more than " + MOST_FILES + " CSV files are in this folder",
            "choose the folder with `about.csv`");
      }
      return all;
    } catch (IOException e) {
      throw new InvalidInput(
          InputProblem.UNREADABLE_FILE,
          named,
          "the folder cannot be read",
          "check its permissions");
    }
  }

  private static boolean isCsv(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ENDING) && !name.startsWith(".");
  }

  private static TableSheet sheet(String name, TextFile text) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .fieldSeparator(separator(text.text()))
            .ofCsvRecord(text.text())) {
      for (CsvRecord line : csv) {
        number++;
        Row row = row(number, line.getFields());
        if (!row.cells().isEmpty()) {
          rows.add(row);
        }
      }
    } catch (CsvParseException | IOException unreadable) {
      throw new InvalidInput(
          InputProblem.INVALID_VALUE,
          text.origin().file(),
          "row " + (number + 1) + " is not a row of a CSV file",
          "check its quotation marks");
    }
    return new TableSheet(
        name.substring(0, name.length() - ENDING.length()), name + " ", false, rows, List.of());
  }

  private static Row row(int number, List<String> fields) {
    TreeMap<Integer, Cell> cells = new TreeMap<>();
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).isBlank()) {
        cells.put(i + 1, Cell.of(number, i + 1, unquoted(fields.get(i))));
      }
    }
    return new Row(number, false, cells);
  }

  /** Without the mark that keeps spreadsheets from taking a text for a formula. */
  private static String unquoted(String text) {
    return text.matches("(?s)'+[=+\\-@|%].*") ? text.substring(1) : text;
  }

  /** By the first line; spreadsheets of some countries write semicolons, others tabs. */
  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    char best = ',';
    for (char one : new char[] {';', '\t'}) {
      best = count(one, first) > count(best, first) ? one : best;
    }
    return best;
  }

  private static long count(char one, String in) {
    return in.chars().filter(c -> c == one).count();
  }
}
