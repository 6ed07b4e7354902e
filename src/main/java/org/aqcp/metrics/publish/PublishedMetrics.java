package org.aqcp.metrics.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.metrics.disclosure.DisclosureControl;
import org.aqcp.metrics.disclosure.ProtectedRelease;
import org.aqcp.metrics.release.CellPlace;
import org.aqcp.metrics.release.PublishedRelease;
import org.aqcp.metrics.result.MeasureResult;

/**
 * What may be shown of results: every output of a run is made from this object, and nothing in it
 * is of a group that is too small.
 *
 * @param release the tables
 * @param measures what was measured, in the order of the tables
 * @param intervals of values other than rates, where the value is published
 */
public record PublishedMetrics(
    PublishedRelease release, List<PublishedMeasure> measures, Map<CellPlace, String> intervals) {
  public PublishedMetrics {
    measures = List.copyOf(measures);
    intervals = Map.copyOf(intervals);
  }

  /**
   * Protects results.
   *
   * @throws UnsafeRelease if small groups could be worked out in spite of all suppression
   */
  public static PublishedMetrics of(List<MeasureResult> results, DisclosureSettings settings) {
    ProtectedRelease safe =
        new DisclosureControl(settings.earlier())
            .protect(new CountedTables(results, settings).release());
    if (!safe.isSafe()) {
      throw new UnsafeRelease(safe.exposed());
    }
    PublishedRelease release = safe.published();
    return new PublishedMetrics(release, measures(results), intervals(results, release));
  }

  private static List<PublishedMeasure> measures(List<MeasureResult> results) {
    Map<String, List<MeasureResult>> byMeasure = new LinkedHashMap<>();
    for (MeasureResult result : results) {
      byMeasure.computeIfAbsent(result.measure().id(), id -> new ArrayList<>()).add(result);
    }
    return byMeasure.values().stream().map(PublishedMeasure::of).toList();
  }

  private static Map<CellPlace, String> intervals(
      List<MeasureResult> results, PublishedRelease release) {
    Map<CellPlace, String> all = new LinkedHashMap<>();
    for (MeasureResult result : results) {
      if (result.measure().value().isOfColumns()) {
        result
            .cells()
            .forEach(
                cell ->
                    FigureText.interval(cell.figures())
                        .ifPresent(text -> all.put(CountedTables.place(result, cell), text)));
      }
    }
    release.cells().stream()
        .filter(cell -> cell.value().isEmpty())
        .forEach(cell -> all.remove(cell.at()));
    return all;
  }

  /** The interval of a value that is not a rate. */
  public Optional<String> interval(CellPlace at) {
    return Optional.ofNullable(intervals.get(at));
  }
}
