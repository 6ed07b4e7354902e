package org.aqcp.shell.verb;

import org.aqcp.edition.impact.Impact;
import org.aqcp.report.edition.ImpactMarkdown;
import org.aqcp.report.edition.ImpactText;
import org.aqcp.report.edition.JsonImpact;

/** How the impact of a change of the framework version is printed. */
enum ImpactFormat {
  TEXT {
    @Override
    String of(Impact impact, Output output) {
      return ImpactText.render(impact, output.palette(), output.width());
    }
  },
  MARKDOWN {
    @Override
    String of(Impact impact, Output output) {
      return ImpactMarkdown.render(impact);
    }
  },
  JSON {
    @Override
    String of(Impact impact, Output output) {
      return JsonImpact.render(impact);
    }
  };

  /** Renders the impact. */
  abstract String of(Impact impact, Output output);
}
