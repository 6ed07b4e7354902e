package org.aqcp.metrics.period;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** All columns of periods of participation, in the order of {@code columns.tsv}. */
public final class PeriodColumns {
  /**
   * The earliest entry of the same person's periods that end later, or have not ended. It is
   * computed when records are read, and stands in no file. Periods of people who were only
   * reportable do not count: such services continue no participation.
   */
  public static final PeriodColumn NEXT_ENTRY =
      new PeriodColumn(
          "next-entry",
          ColumnType.DATE,
          OptionalInt.empty(),
          "Earliest entry of the same person's periods that end later",
          Map.of());

  private static final List<PeriodColumn> ALL = read();
  private static final Map<String, PeriodColumn> BY_NAME =
      ALL.stream().collect(toMap(PeriodColumn::name, Function.identity()));

  private PeriodColumns() {}

  public static List<PeriodColumn> all() {
    return ALL;
  }

  public static Optional<PeriodColumn> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** The column for an element of WIOA's participant record. */
  public static Optional<PeriodColumn> ofElement(int element) {
    return ALL.stream()
        .filter(column -> column.element().equals(OptionalInt.of(element)))
        .findAny();
  }

  private static List<PeriodColumn> read() {
    return text()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(PeriodColumns::column)
        .toList();
  }

  private static PeriodColumn column(String line) {
    String[] cells = line.split("\t", -1);
    OptionalInt element =
        cells[2].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[2]));
    return new PeriodColumn(cells[0], ColumnType.of(cells[1]), element, cells[3], codes(cells[4]));
  }

  private static Map<String, String> codes(String cell) {
    Map<String, String> codes = new LinkedHashMap<>();
    List<String> pairs = new ArrayList<>(cell.isEmpty() ? List.of() : List.of(cell.split("; ")));
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      codes.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return Collections.unmodifiableMap(codes);
  }

  private static String text() {
    try (InputStream in = PeriodColumns.class.getResourceAsStream("columns.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
