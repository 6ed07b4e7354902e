package org.aqcp.shell.verb;

import org.aqcp.assist.plan.PlanReport;
import org.aqcp.report.evaluation.JsonPlans;
import org.aqcp.report.evaluation.PlansCsv;
import org.aqcp.report.evaluation.PlansMarkdown;
import org.aqcp.report.evaluation.PlansText;

/** The formats of {@code aqcp gaps}. */
enum PlanFormat {
  TEXT,
  MARKDOWN,
  CSV,
  JSON;

  String of(PlanReport report, Output output) {
    return switch (this) {
      case TEXT -> PlansText.render(report, output.palette(), output.width());
      case MARKDOWN -> PlansMarkdown.render(report);
      case CSV -> PlansCsv.render(report);
      case JSON -> JsonPlans.render(report);
    };
  }
}
