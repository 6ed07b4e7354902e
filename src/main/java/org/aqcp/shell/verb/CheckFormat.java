package org.aqcp.shell.verb;

import java.util.function.BiFunction;
import org.aqcp.report.findings.CheckedVersions;
import org.aqcp.report.findings.FindingsText;
import org.aqcp.report.findings.GithubAnnotations;
import org.aqcp.report.findings.JsonFindings;
import org.aqcp.report.findings.SarifReport;

/** The formats of {@code aqcp framework check}. */
enum CheckFormat {
  TEXT((found, output) -> FindingsText.render(found, output.palette(), output.width())),
  JSON((found, output) -> JsonFindings.render(found)),
  SARIF((found, output) -> SarifReport.render(found, VersionCommand.number())),
  GITHUB((found, output) -> GithubAnnotations.render(found));

  private final BiFunction<CheckedVersions, Output, String> rendering;

  CheckFormat(BiFunction<CheckedVersions, Output, String> rendering) {
    this.rendering = rendering;
  }

  void print(CheckedVersions found, Output output) {
    output.write(rendering.apply(found, output));
  }
}
