package org.aqcp.shell.verb;

import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.report.edition.VersionDifferenceText;

/** How the differences between framework versions are printed. */
enum DifferenceFormat {
  TEXT {
    @Override
    String of(VersionDifference difference, Output output) {
      return VersionDifferenceText.render(difference, output.palette(), output.width());
    }
  };

  /** Renders the differences. */
  abstract String of(VersionDifference difference, Output output);
}
