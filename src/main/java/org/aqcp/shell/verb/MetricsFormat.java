package org.aqcp.shell.verb;

import org.aqcp.report.metrics.JsonMetrics;
import org.aqcp.report.metrics.MetricsCsv;
import org.aqcp.report.metrics.MetricsHtml;
import org.aqcp.report.metrics.MetricsReport;
import org.aqcp.report.metrics.MetricsText;

/** The formats of {@code aqcp metrics}. */
enum MetricsFormat {
  TEXT,
  JSON,
  CSV,
  HTML;

  String of(MetricsReport report, boolean definitions, Output output) {
    return switch (this) {
      case TEXT -> MetricsText.render(report, definitions, output.palette(), output.width());
      case JSON -> JsonMetrics.render(report);
      case CSV -> MetricsCsv.render(report);
      case HTML -> MetricsHtml.render(report);
    };
  }
}
