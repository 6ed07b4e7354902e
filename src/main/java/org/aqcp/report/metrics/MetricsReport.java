package org.aqcp.report.metrics;

import org.aqcp.metrics.publish.PublishedMetrics;

/**
 * What a report on metrics says.
 *
 * @param records what was read
 * @param definitions the title of the measures
 */
public record MetricsReport(PublishedMetrics metrics, RecordsRead records, String definitions) {
  /** The files and what they hold. */
  String of() {
    return "%s: %s of %s"
        .formatted(
            String.join(", ", records.files()),
            number(records.periods(), "period", "periods"),
            number(records.people(), "person", "people"));
  }

  private static String number(long count, String one, String many) {
    return RateWords.grouped(Long.toString(count)) + " " + (count == 1 ? one : many);
  }
}
