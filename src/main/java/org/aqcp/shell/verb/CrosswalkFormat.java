package org.aqcp.shell.verb;

import org.aqcp.edition.crosswalk.Crosswalk;
import org.aqcp.report.edition.CrosswalkText;

/** How the relations of two framework versions are printed. */
enum CrosswalkFormat {
  TEXT {
    @Override
    String of(Crosswalk crosswalk, Output output) {
      return CrosswalkText.render(crosswalk, output.palette(), output.width());
    }
  };

  /** Renders the relations. */
  abstract String of(Crosswalk crosswalk, Output output);
}
