package org.aqcp.shell.verb;

import org.aqcp.report.findings.CheckedFiles;
import org.aqcp.report.findings.FindingsText;
import org.aqcp.report.findings.GithubAnnotations;
import org.aqcp.report.findings.JsonFindings;
import org.aqcp.report.findings.SarifReport;

/** The formats of {@code aqcp framework check}. */
enum CheckFormat {
  TEXT,
  JSON,
  SARIF,
  GITHUB;

  String of(CheckedFiles found, Output output) {
    return switch (this) {
      case TEXT -> FindingsText.render(found, output.palette(), output.width());
      case JSON -> JsonFindings.render(found);
      case SARIF -> SarifReport.render(found, VersionCommand.number());
      case GITHUB -> GithubAnnotations.render(found);
    };
  }
}
