package org.aqcp.report.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.PeriodDays;
import org.aqcp.metrics.release.PublishedCell;
import org.aqcp.report.metrics.JsonMetrics.JsonCell;
import org.aqcp.report.metrics.JsonMetrics.JsonGroup;
import org.aqcp.report.safe.WholeText;

/** The cells of published metrics as JSON. */
final class JsonCells {
  private JsonCells() {}

  static JsonCell of(PublishedCell cell, Optional<String> interval) {
    Optional<PeriodDays> days = cell.at().period().days();
    List<JsonGroup> group = new ArrayList<>();
    cell.at()
        .subgroup()
        .values()
        .forEach((by, is) -> group.add(new JsonGroup(by, WholeText.of(is))));
    return new JsonCell(
        cell.at().measure(),
        cell.at().period().name(),
        days.map(PeriodDays::from),
        days.map(PeriodDays::until),
        group,
        cell.value(),
        interval,
        count(cell, CountPart.NUMERATOR),
        count(cell, CountPart.DENOMINATOR),
        count(cell, CountPart.EXCLUDED),
        count(cell, CountPart.MISSING),
        cell.suppressed().stream().map(CountPart::key).toList());
  }

  private static Optional<Integer> count(PublishedCell cell, CountPart part) {
    return Optional.ofNullable(cell.numbers().get(part));
  }
}
