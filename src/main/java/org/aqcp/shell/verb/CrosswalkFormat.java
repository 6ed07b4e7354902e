package org.aqcp.shell.verb;

import org.aqcp.edition.crosswalk.Crosswalk;
import org.aqcp.report.edition.CrosswalkMarkdown;
import org.aqcp.report.edition.CrosswalkText;
import org.aqcp.report.edition.JsonCrosswalk;

/** How the relations of two framework versions are printed. */
enum CrosswalkFormat {
  TEXT {
    @Override
    String of(Crosswalk crosswalk, boolean inDetail, Output output) {
      return inDetail
          ? CrosswalkText.detail(crosswalk, output.palette(), output.width())
          : CrosswalkText.overview(crosswalk, output.palette(), output.width());
    }
  },
  MARKDOWN {
    @Override
    String of(Crosswalk crosswalk, boolean inDetail, Output output) {
      return CrosswalkMarkdown.render(crosswalk);
    }
  },
  JSON {
    @Override
    String of(Crosswalk crosswalk, boolean inDetail, Output output) {
      return JsonCrosswalk.render(crosswalk);
    }
  };

  /**
   * Renders the relations.
   *
   * @param inDetail whether with the partnerships that show them
   */
  abstract String of(Crosswalk crosswalk, boolean inDetail, Output output);
}
