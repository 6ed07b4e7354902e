package org.aqcp.metrics.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;

/** Tells formats apart by the first bytes of a file. */
final class FileKind {
  private static final int LONGEST_MARK = 8;
  private static final String ZIP = "PK\u0003\u0004";
  private static final String OLD_EXCEL = "\u00D0\u00CF\u0011\u00E0";

  /** The first bytes of files that are no records, what they are, and what to do. */
  private static final List<List<String>> OTHERS =
      List.of(
          List.of("\u001F\u008B", "compressed (gzip)", "unpack it first"),
          List.of("(µ/ý", "compressed (Zstandard)", "unpack it first"),
          List.of("BZh", "compressed (bzip2)", "unpack it first"),
          List.of("%PDF", "a PDF document", "export the records as CSV"),
          List.of("SQLite f", "an SQLite database", "export the table as CSV"),
          List.of(
              OLD_EXCEL,
              "an Excel file of before 2007, or one with a password",
              "save it as CSV, or as .xlsx without a password"));

  private FileKind() {}

  /**
   * The format of a file.
   *
   * @throws InvalidInput if it is another one, or not the one that its name says
   */
  static RecordFormat of(RecordFile file) {
    String start = start(file);
    for (List<String> other : OTHERS) {
      if (start.startsWith(other.get(0))) {
        throw new InvalidInput(
            InputProblem.NOT_TEXT, file.named(), "the file is " + other.get(1), other.get(2));
      }
    }
    RecordFormat found =
        start.startsWith("PAR1")
            ? RecordFormat.PARQUET
            : start.startsWith(ZIP) ? RecordFormat.XLSX : RecordFormat.CSV;
    named(file).filter(claimed -> claimed != found).ifPresent(claimed -> refuse(file, claimed));
    return found;
  }

  private static void refuse(RecordFile file, RecordFormat claimed) {
    throw new InvalidInput(
        RecordProblem.OTHER_FORMAT,
        file.named(),
        "the name says ." + claimed.key() + ", but the content is of another format",
        "export it again, or rename it");
  }

  private static Optional<RecordFormat> named(RecordFile file) {
    String name = file.named().toLowerCase(Locale.ROOT);
    for (RecordFormat format : RecordFormat.values()) {
      if (name.endsWith("." + format.key())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  private static String start(RecordFile file) {
    try (InputStream in = Files.newInputStream(file.path())) {
      return new String(in.readNBytes(LONGEST_MARK), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new InvalidInput(
          InputProblem.UNREADABLE_FILE,
          file.named(),
          "the file cannot be read",
          "check its permissions");
    }
  }
}
