package org.aqcp.shell.verb;

import java.util.List;
import org.aqcp.edition.lock.Verification;
import org.aqcp.report.edition.JsonVerification;
import org.aqcp.report.edition.VerificationText;
import org.aqcp.report.findings.CheckedFiles;

/** The formats of {@code aqcp framework verify}. */
enum VerificationFormat {
  TEXT,
  JSON,
  SARIF,
  GITHUB;

  String of(List<Verification> versions, CheckedFiles found, Output output) {
    return switch (this) {
      case TEXT -> VerificationText.render(versions, found, output.palette(), output.width());
      case JSON -> JsonVerification.render(versions, found);
      case SARIF -> CheckFormat.SARIF.of(found, output);
      case GITHUB -> CheckFormat.GITHUB.of(found, output);
    };
  }
}
