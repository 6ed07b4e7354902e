package org.aqcp.metrics.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.aqcp.metrics.period.PeriodColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV files with everything that RFC 4180 allows: no cell is lost, and lines are right. */
class RandomCsvTest {
  private static final long SEED = 17;
  private static final int FILES = 25 * Integer.getInteger("aqcp.random.times", 1);
  private static final String[] PIECES = {
    "a",
    "b c",
    "\"",
    "\n",
    ",",
    ";",
    "\t",
    "'",
    "\u00E9",
    "\uD83D\uDE00",
    "\\",
    "#",
    "0",
    "NULL",
    "|"
  };

  @TempDir private Path folder;

  @Test
  void cells_and_lines_are_those_of_the_file() {
    Random random = new Random(SEED);
    for (int i = 0; i < FILES; i++) {
      check(random);
    }
  }

  private static void check(Random random) {
    char separator = ",;\t|".charAt(random.nextInt(4));
    String end = random.nextBoolean() ? "\n" : "\r\n";
    StringBuilder file = new StringBuilder("person" + separator + "pathway" + end);
    List<String> rows = new ArrayList<>();
    List<Long> lines = new ArrayList<>();
    long line = 2;
    for (int i = 0; i < 50; i++) {
      while (random.nextInt(8) == 0) {
        file.append(end);
        line++;
      }
      String cell = cell(random);
      file.append("p" + i + separator + written(cell, separator, random));
      file.append(i < 49 || random.nextBoolean() ? end : "");
      rows.add("p" + i + "|" + (cell.isBlank() ? "null" : cell.strip()));
      lines.add(line);
      line += 1 + cell.chars().filter(c -> c == '\n').count();
    }
    try (RecordsInStore read = RecordsInStore.of(file.toString())) {
      assertThat(read.values("person, pathway")).as("seed %d: %s", SEED, file).isEqualTo(rows);
      assertThat(lines(read)).as("seed %d: %s", SEED, file).isEqualTo(lines);
    }
  }

  private static List<Long> lines(RecordsInStore read) {
    List<Long> numbers = read.values("line_no").stream().map(Long::valueOf).sorted().toList();
    Map<Long, Long> lines = read.imported().files().get(0).linesOf(numbers);
    return numbers.stream().map(lines::get).toList();
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      cell.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return cell.toString();
  }

  private static String written(String cell, char separator, Random random) {
    boolean quotes = cell.indexOf(separator) >= 0 || cell.contains("\"") || cell.contains("\n");
    return quotes || random.nextInt(3) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /** Large enough to be read in several pieces at once. */
  @Test
  void rows_of_a_large_file_keep_their_order() throws IOException {
    Path file = folder.resolve("large.csv");
    int rows = 600_000;
    try (BufferedWriter csv = Files.newBufferedWriter(file)) {
      csv.write("person,other,pathway\n");
      String filling = "x".repeat(100);
      for (int i = 0; i < rows; i++) {
        csv.write("p" + i + "," + filling + (i % 1000 == 7 ? ",\"two\nlines\"\n" : ",one\n"));
      }
    }
    try (RecordsInStore read =
        RecordsInStore.read(
            RecordOptions.DEFAULT,
            List.of(RecordFile.of(file)),
            Set.of(PeriodColumns.named("pathway").orElseThrow()))) {
      assertThat(
              read.rows(
                  "SELECT count(*), count(*) FILTER (person <> 'p' || (line_no - 2)) FROM periods",
                  2))
          .containsExactly(rows + "|0");
      long last = rows + 1L;
      assertThat(read.imported().files().get(0).linesOf(Set.of(last)))
          .containsEntry(last, last + rows / 1000);
    }
  }
}
