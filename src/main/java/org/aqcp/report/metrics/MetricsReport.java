package org.aqcp.report.metrics;

import org.aqcp.metrics.publish.PublishedMetrics;

/**
 * What a report on metrics says.
 *
 * @param of the files that the records are from, as the user named them, and how many there are
 * @param definitions the title of the measures
 */
public record MetricsReport(PublishedMetrics metrics, String of, String definitions) {}
