package org.aqcp.report.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aqcp.input.record.About;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.PublishedCell;
import org.aqcp.metrics.release.PublishedRelease;

/** The cells of a measure in a period, divided by the same dimensions. */
@About("The cells of a measure in a period.")
public record JsonReleasedTable(
    @About("the id of the measure") String measure,
    @About("the period") String period,
    @About("the dimensions that divide it; empty for the total") List<String> by,
    @About("the cells") List<JsonReleasedCell> cells) {
  /** By measure, period and dimensions. */
  static List<JsonReleasedTable> of(PublishedRelease release) {
    Map<String, List<PublishedCell>> tables = new TreeMap<>();
    for (PublishedCell cell : release.cells()) {
      List<String> table =
          List.of(
              cell.at().measure(),
              cell.at().period().name(),
              String.valueOf(by(cell).size()),
              by(cell).toString());
      tables.computeIfAbsent(String.join("\n", table), of -> new ArrayList<>()).add(cell);
    }
    return tables.values().stream().map(JsonReleasedTable::table).toList();
  }

  private static JsonReleasedTable table(List<PublishedCell> cells) {
    PublishedCell first = cells.get(0);
    return new JsonReleasedTable(
        first.at().measure(),
        first.at().period().name(),
        by(first),
        cells.stream()
            .sorted((a, b) -> a.at().compareTo(b.at()))
            .map(JsonReleasedCell::of)
            .toList());
  }

  private static List<String> by(PublishedCell cell) {
    return List.copyOf(cell.at().subgroup().dimensions());
  }

  /** A cell. */
  @About("A cell. A count that it has is published or suppressed.")
  public record JsonReleasedCell(
      @About("the values of the dimensions, in their order") List<String> values,
      @About("how many have the outcome") Optional<Integer> numerator,
      @About("how many are counted") Optional<Integer> denominator,
      @About("how many are left out by definition") Optional<Integer> excluded,
      @About("of how many something is not known") Optional<Integer> missing,
      @About("the rate with its decimals, the sum or the median; omitted if it is suppressed")
          Optional<String> value,
      @About("the counts that are not published") List<CountPart> suppressed) {
    static JsonReleasedCell of(PublishedCell cell) {
      return new JsonReleasedCell(
          List.copyOf(cell.at().subgroup().values().values()),
          number(cell, CountPart.NUMERATOR),
          number(cell, CountPart.DENOMINATOR),
          number(cell, CountPart.EXCLUDED),
          number(cell, CountPart.MISSING),
          cell.value(),
          List.copyOf(cell.suppressed()));
    }

    private static Optional<Integer> number(PublishedCell cell, CountPart part) {
      return Optional.ofNullable(cell.numbers().get(part));
    }
  }
}
