package org.aqcp.metrics.records;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.metrics.period.PeriodColumn;

/**
 * Which columns of a file are which of ours.
 *
 * @param file the mapping's own file, for problems
 * @param person the header of the column with the person's identifier
 * @param personLine where the mapping says so
 * @param columns by our column
 */
public record ColumnMapping(
    String file, String person, int personLine, Map<PeriodColumn, Mapped> columns) {
  /** The format that a mapping's file states. */
  public static final String FORMAT = "aqcp-columns/1";

  /**
   * A column of the file.
   *
   * @param header as in the file's header
   * @param words our word for each of the file's codes, in lowercase; empty if the file has our
   *     codes or words
   * @param date the form of its dates; empty if they have one of the usual forms
   */
  public record Mapped(
      String header, Map<String, String> words, Optional<DateForm> date, int line) {}

  /**
   * Reads a mapping's file.
   *
   * @throws InvalidInput with all problems in it
   */
  public static ColumnMapping read(Path file) {
    return ColumnMappingReader.read(file);
  }

  /** The headers that it names. */
  public List<String> headers() {
    return columns.values().stream().map(Mapped::header).toList();
  }
}
