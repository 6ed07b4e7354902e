package org.aqcp.shell.verb;

import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.report.edition.JsonVersionDifference;
import org.aqcp.report.edition.VersionDifferenceMarkdown;
import org.aqcp.report.edition.VersionDifferenceText;

/** How the differences between framework versions are printed. */
enum DifferenceFormat {
  TEXT {
    @Override
    String of(VersionDifference difference, Output output) {
      return VersionDifferenceText.render(difference, output.palette(), output.width());
    }
  },
  MARKDOWN {
    @Override
    String of(VersionDifference difference, Output output) {
      return VersionDifferenceMarkdown.render(difference);
    }
  },
  JSON {
    @Override
    String of(VersionDifference difference, Output output) {
      return JsonVersionDifference.render(difference);
    }
  };

  /** Renders the differences. */
  abstract String of(VersionDifference difference, Output output);
}
