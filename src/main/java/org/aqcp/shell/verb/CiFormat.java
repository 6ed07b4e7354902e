package org.aqcp.shell.verb;

import org.aqcp.edition.gate.Gate;
import org.aqcp.report.edition.GateJUnit;
import org.aqcp.report.edition.GateMarkdown;
import org.aqcp.report.edition.GateText;
import org.aqcp.report.edition.JsonGate;
import org.aqcp.report.findings.CheckedFiles;

/** The formats of {@code aqcp ci}. */
enum CiFormat {
  TEXT,
  MARKDOWN,
  JSON,
  JUNIT,
  SARIF,
  GITHUB;

  /** Renders what came of it. */
  String of(Gate gate, CheckedFiles checked, Output output) {
    return switch (this) {
      case TEXT -> GateText.render(gate, checked, output.palette(), output.width());
      case MARKDOWN -> GateMarkdown.render(gate);
      case JSON -> JsonGate.render(gate);
      case JUNIT -> GateJUnit.render(gate);
      case SARIF -> CheckFormat.SARIF.of(checked, output);
      case GITHUB -> CheckFormat.GITHUB.of(checked, output);
    };
  }
}
