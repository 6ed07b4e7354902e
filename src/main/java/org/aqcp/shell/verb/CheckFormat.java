package org.aqcp.shell.verb;

import org.aqcp.report.findings.CheckedFiles;
import org.aqcp.report.findings.FindingsText;
import org.aqcp.report.findings.GithubAnnotations;
import org.aqcp.report.findings.JsonFindings;
import org.aqcp.report.findings.SarifReport;

/** The formats of {@code aqcp framework check}. */
enum CheckFormat {
  TEXT {
    @Override
    String of(CheckedFiles found, Output output) {
      return FindingsText.render(found, output.palette(), output.width());
    }
  },
  JSON {
    @Override
    String of(CheckedFiles found, Output output) {
      return JsonFindings.render(found);
    }
  },
  SARIF {
    @Override
    String of(CheckedFiles found, Output output) {
      return SarifReport.render(found, VersionCommand.number());
    }
  },
  GITHUB {
    @Override
    String of(CheckedFiles found, Output output) {
      return GithubAnnotations.render(found);
    }
  };

  abstract String of(CheckedFiles found, Output output);
}
