package org.aqcp.shell.verb;

import org.aqcp.report.metrics.JsonRecordFindings;
import org.aqcp.report.metrics.RecordFindings;
import org.aqcp.report.metrics.RecordFindingsSarif;
import org.aqcp.report.metrics.RecordFindingsText;

/** The formats of {@code aqcp metrics check}. */
enum RecordFormatChoice {
  TEXT,
  JSON,
  SARIF;

  String of(RecordFindings found, Output output) {
    return switch (this) {
      case TEXT -> RecordFindingsText.render(found, output.palette(), output.width());
      case JSON -> JsonRecordFindings.render(found);
      case SARIF -> RecordFindingsSarif.render(found, VersionCommand.number());
    };
  }
}
