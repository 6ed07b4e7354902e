package org.aqcp.shell.verb;

import java.nio.file.Path;
import org.aqcp.report.findings.CheckedFiles;
import org.aqcp.report.findings.FindingsText;
import org.aqcp.report.findings.GithubAnnotations;
import org.aqcp.report.findings.JsonFindings;
import org.aqcp.report.findings.SarifReport;
import org.aqcp.shell.session.CommandEnvironment;

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
      case SARIF -> SarifReport.render(inRepository(found, output), VersionCommand.number());
      case GITHUB -> GithubAnnotations.render(inRepository(found, output));
    };
  }

  /** GitHub knows files by their names in the repository, wherever a step runs. */
  private static CheckedFiles inRepository(CheckedFiles found, Output output) {
    CommandEnvironment environment = output.invocation().environment();
    return environment
        .variable("GITHUB_WORKSPACE")
        .map(Path::of)
        .map(root -> found.namedFrom(root, environment.folder()))
        .orElse(found);
  }
}
